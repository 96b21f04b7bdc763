import type { SubperiodKind } from "@/lib/db/generated/enums";

export type SubperiodFact = {
  id: string;
  kind: SubperiodKind;
  number: number;
  /** Days as "2026-03-31". */
  startsOn: string;
  endsOn: string;
};

/** The subperiod to show: the one asked for, else the last that has ended by `today`, else the first. */
export function chosenSubperiod(
  all: readonly SubperiodFact[],
  asked: string | null,
  today: string,
): SubperiodFact | null {
  const ended = all.filter(({ endsOn, kind }) => kind !== "YEAR" && endsOn < today);
  return all.find(({ id }) => id === asked) ?? ended.at(-1) ?? all[0] ?? null;
}
