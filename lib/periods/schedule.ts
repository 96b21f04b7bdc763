import type { EvaluationRhythm, Phase, SubperiodKind } from "@/lib/db/generated/enums";

/** Days are "2026-01-12". */
export type PlannedSubperiod = { kind: SubperiodKind; number: number; startsOn: string; endsOn: string };

/** Local wall-clock times "2026-01-12T00:00" in the agency's zone; the close is exclusive. */
export type PlannedWindow = {
  phase: Phase;
  subperiod: { kind: SubperiodKind; number: number } | null;
  opens: string;
  closes: string;
};

/** Periodic evaluation accepts ratings from a few days before the end of its subperiod until two weeks after it. */
const OPENS_BEFORE_END_DAYS = 7;
const CLOSES_AFTER_END_DAYS = 14;

/**
 * The subperiods of a year: months or quarters (Ps 24: chosen by the agency), the half years where it reviews them, and
 * the year itself.
 */
export function subperiodsOf(
  year: number,
  rhythm: EvaluationRhythm,
  halfYearReview: boolean,
): PlannedSubperiod[] {
  const [kind, months] = rhythm === "MONTHLY" ? (["MONTH", 1] as const) : (["QUARTER", 3] as const);
  return [
    ...slices(year, kind, months),
    ...(halfYearReview ? slices(year, "HALF_YEAR", 6) : []),
    ...slices(year, "YEAR", 12),
  ];
}

function slices(year: number, kind: SubperiodKind, months: number): PlannedSubperiod[] {
  return Array.from({ length: 12 / months }, (_, index) => ({
    kind,
    number: index + 1,
    startsOn: day(Date.UTC(year, index * months, 1)),
    endsOn: day(Date.UTC(year, (index + 1) * months, 0)),
  }));
}

/**
 * Proposed windows, all editable: planning until the end of January (Ps 14(1)); documentation from the start of each
 * month or quarter; its evaluation around its end; the yearly evaluation from the end of December until the end of
 * January (p.90 8b); follow-up from the first evaluation until the end of March.
 */
export function proposedWindows(year: number, subperiods: readonly PlannedSubperiod[]): PlannedWindow[] {
  const windows: PlannedWindow[] = [
    { phase: "PLANNING", subperiod: null, opens: `${year}-01-01T00:00`, closes: `${year}-02-01T00:00` },
  ];
  for (const { kind, number, startsOn, endsOn } of subperiods) {
    const subperiod = { kind, number };
    const yearly = kind === "YEAR";
    const opens = yearly ? `${year}-12-27T00:00` : midnight(endsOn, 1 - OPENS_BEFORE_END_DAYS);
    const closes = yearly ? `${year + 1}-02-01T00:00` : midnight(endsOn, 1 + CLOSES_AFTER_END_DAYS);
    if (kind === "MONTH" || kind === "QUARTER") {
      windows.push({ phase: "EXECUTION", subperiod, opens: `${startsOn}T00:00`, closes });
    }
    windows.push({ phase: "EVALUATION", subperiod, opens, closes });
  }
  const firstEvaluation = windows
    .filter(({ phase }) => phase === "EVALUATION")
    .map(({ opens }) => opens)
    .sort()[0];
  windows.push({
    phase: "FOLLOW_UP",
    subperiod: null,
    opens: firstEvaluation ?? `${year}-12-27T00:00`,
    closes: `${year + 1}-04-01T00:00`,
  });
  return windows;
}

function midnight(isoDay: string, plusDays: number): string {
  return `${day(Date.parse(`${isoDay}T00:00:00Z`) + plusDays * 86_400_000)}T00:00`;
}

function day(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
