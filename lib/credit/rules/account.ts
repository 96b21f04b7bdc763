import type { Predicate, SubperiodKind } from "@/lib/db/generated/enums";
import { type FunctionalLevel, NEED, type Points, pointsOf } from "./points";

/** A month of the calendar as a number: year x 12 + month (0-11). */
export type Month = number;

/** A post held from one day to another; `level` null for a post that earns nothing. `endsOn` null while it lasts. */
export type Held = { level: FunctionalLevel | null; startsOn: Date; endsOn: Date | null };

/** A released predicate of a year, or of a month or quarter of it. */
export type Judged = { kind: SubperiodKind; startsOn: Date; endsOn: Date; predicate: Predicate };

/** What a person begins with, and the first month that counts on top of it; null: nothing, from the first predicate on. */
export type Basis = { points: Points; countsFrom: Date; source: string } | null;

/** One number of the account with everything it is made of. */
export type CreditRow = {
  year: number;
  /** YEAR: of the yearly predicate; else proportional, of a periodic one. */
  kind: SubperiodKind;
  from: Month;
  months: number;
  level: FunctionalLevel;
  predicate: Predicate;
  points: Points;
  /** With the basis and everything before. */
  sum: Points;
};

export const monthOf = (day: Date): Month => day.getUTCFullYear() * 12 + day.getUTCMonth();

/**
 * The account of a functional officer (Peraturan BKN 3/2023): a year with its yearly predicate counts by it, a year
 * without counts proportionally by the periodic predicates there are. A month belongs to the post held on its first day;
 * months before the basis and months in other posts earn nothing. Oldest first.
 */
export function creditAccount(judged: readonly Judged[], held: readonly Held[], basis: Basis): CreditRow[] {
  const settled = new Set(
    judged.filter(({ kind }) => kind === "YEAR").map(({ startsOn }) => yearOf(startsOn)),
  );
  const counted = judged
    .filter(({ kind, startsOn }) => kind === "YEAR" || !settled.has(yearOf(startsOn)))
    .toSorted((a, b) => a.startsOn.getTime() - b.startsOn.getTime());
  let sum = basis?.points ?? 0;
  const done = new Set<Month>();
  return counted.flatMap(({ kind, startsOn, endsOn, predicate }) => {
    const months = range(monthOf(startsOn), monthOf(endsOn)).filter(
      (month) => (basis === null || month >= monthOf(basis.countsFrom)) && !done.has(month),
    );
    for (const month of months) done.add(month);
    return runs(months, held).map(({ from, months: length, level }) => {
      const points = pointsOf(length, predicate, level);
      sum += points;
      return { year: yearOf(startsOn), kind, from, months: length, level, predicate, points, sum };
    });
  });
}

/** What is still missing for the next rank and level, 0 when reached; null where there is none above. */
export function missingFor(level: FunctionalLevel, sum: Points): { rank: Points; level: Points | null } {
  const need = NEED[level];
  const missing = (wanted: Points) => Math.max(0, wanted - sum);
  return { rank: missing(need.rank), level: need.level === null ? null : missing(need.level) };
}

/** Neighbouring months on the same level, together. */
function runs(months: readonly Month[], held: readonly Held[]) {
  const found: { from: Month; months: number; level: FunctionalLevel }[] = [];
  for (const month of months) {
    const level = levelIn(month, held);
    if (level === null) continue;
    const last = found.at(-1);
    if (last?.level === level && last.from + last.months === month) last.months += 1;
    else found.push({ from: month, months: 1, level });
  }
  return found;
}

/** The level held on the first day of the month; of several posts the one begun last. */
function levelIn(month: Month, held: readonly Held[]): FunctionalLevel | null {
  const first = new Date(Date.UTC(Math.floor(month / 12), month % 12, 1));
  return (
    held
      .filter(({ startsOn, endsOn }) => startsOn <= first && (endsOn === null || endsOn >= first))
      .toSorted((a, b) => b.startsOn.getTime() - a.startsOn.getTime())[0]?.level ?? null
  );
}

const yearOf = (day: Date): number => day.getUTCFullYear();
const range = (from: Month, to: Month): Month[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
