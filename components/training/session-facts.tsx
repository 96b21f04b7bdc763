import { DescriptionList } from "@/components/ui/description-list";
import { formatDayRange } from "@/lib/core/dates";
import { formatNumber } from "@/lib/core/numbers";
import type { Session } from "@/lib/training/queries/load";
import { trainingTypeLabel } from "@/lib/training/types";

/** What the session is, when and where. */
export function SessionFacts({ session }: { session: Session }) {
  const { type, provider, description, startsOn, endsOn, place, programHours, capacity, taken } = session;
  return (
    <DescriptionList
      items={[
        { term: "Jenis", value: trainingTypeLabel(type) },
        { term: "Penyelenggara", value: provider },
        { term: "Tanggal", value: formatDayRange(startsOn, endsOn) },
        { term: "Tempat", value: place },
        { term: "Lama", value: `${formatNumber(programHours)} JP` },
        {
          term: "Kursi",
          value: `${formatNumber(Math.max(0, capacity - taken))} kosong dari ${formatNumber(capacity)}`,
        },
        ...(description === null
          ? []
          : [{ term: "Isi", value: <p className="max-w-prose whitespace-pre-line">{description}</p> }]),
      ]}
    />
  );
}
