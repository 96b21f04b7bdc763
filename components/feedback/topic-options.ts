import type { WorkResultKind } from "@/lib/db/generated/enums";
import { BEHAVIOUR_VALUES } from "@/lib/skp/behaviour-values";

type Topic = { id: string; kind: WorkResultKind; statement: string };

/** What feedback can be about: the whole, each result, each of the seven values. */
export function topicOptions(topics: Topic[]): { value: string; label: string }[] {
  const short = (text: string) => (text.length > 120 ? `${text.slice(0, 117)}…` : text);
  return [
    { value: "all", label: "Kinerja secara umum" },
    ...topics.map(({ id, statement }) => ({
      value: `result:${id}`,
      label: `Hasil kerja: ${short(statement)}`,
    })),
    ...Object.entries(BEHAVIOUR_VALUES).map(([key, { title }]) => ({
      value: `value:${key}`,
      label: `Perilaku: ${title}`,
    })),
  ];
}
