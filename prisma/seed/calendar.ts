import { isoDay, type Zone } from "@/lib/core/dates";

export type Quarter = 1 | 2 | 3 | 4;

/**
 * A day of the demo's story, in days from something that moves with the clock: the last day of the evaluated quarter,
 * the day up to which things have happened, or the day of the seed (for what is still to come). `on` is a day of January
 * to March of the demo's year, "01-14".
 */
export type StoryDay = { evaluated: number } | { past: number } | { coming: number } | { on: string };

/** When the demo plays, derived from the moment it is loaded. */
export type DemoCalendar = {
  year: number;
  /** The quarter with worked evaluations; the one after it runs. */
  evaluated: Quarter;
  running: Quarter;
  /** A day of the story as "2026-10-07"; never a Saturday or Sunday. */
  day: (day: StoryDay) => string;
  /** The quarter of the year that stands for a quarter of the cast (3 is evaluated, 4 runs); null before the year. */
  quarter: (told: Quarter) => Quarter | null;
};

/** Rating and answering take so long after a quarter's end. */
const EVALUATED_AFTER_DAYS = 12;
const DAY = 86_400_000;

/**
 * The demo plays in the year of `now`, with the last quarter evaluated whose evaluation can lie in the past (the third at
 * most, so that one always runs). Until 12 April no quarter of the year has got so far: the year before is shown, as it
 * stood at its end.
 */
export function demoCalendar(now: Date, zone: Zone): DemoCalendar {
  const today = isoDay(now, zone);
  const thisYear = Number(today.slice(0, 4));
  const ready = ([3, 2, 1] as const).find(
    (quarter) => plus(endOf(thisYear, quarter), EVALUATED_AFTER_DAYS) <= today,
  );
  const [year, evaluated] = ready === undefined ? [thisYear - 1, 3 as const] : [thisYear, ready];
  const bases = {
    evaluated: endOf(year, evaluated),
    past: today < `${year}-12-28` ? today : `${year}-12-28`,
    coming: today,
  };
  return {
    year,
    evaluated,
    running: next(evaluated),
    day: (day) => weekday(dayOf(day, year, bases)),
    quarter: (told) => quarters.find((quarter) => quarter === told - 3 + evaluated) ?? null,
  };
}

const quarters: readonly Quarter[] = [1, 2, 3, 4];
const next = (quarter: 1 | 2 | 3): Quarter => quarters[quarter] ?? 4;

function dayOf(day: StoryDay, year: number, bases: Record<"evaluated" | "past" | "coming", string>): string {
  if ("on" in day) return `${year}-${day.on}`;
  if ("evaluated" in day) return plus(bases.evaluated, day.evaluated);
  if ("past" in day) return plus(bases.past, day.past);
  return plus(bases.coming, day.coming);
}

/** The last day of a quarter. */
function endOf(year: number, quarter: number): string {
  return new Date(Date.UTC(year, quarter * 3, 0)).toISOString().slice(0, 10);
}

function plus(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** The day itself, or the Friday before a weekend: what has happened stays in the past. */
function weekday(day: string): string {
  const number = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (number === 6) return plus(day, -1);
  return number === 0 ? plus(day, -2) : day;
}
