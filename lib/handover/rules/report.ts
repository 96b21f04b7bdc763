import type { ObjectionDecision, Predicate } from "@/lib/db/generated/enums";

export const PREDICATES = [
  "VERY_GOOD",
  "GOOD",
  "NEEDS_IMPROVEMENT",
  "POOR",
  "VERY_POOR",
] as const satisfies readonly Predicate[];

/** What a group of evaluations adds up to. Nothing else orders people: the predicate is the ranking (Ps 30). */
export type Recap = Record<Predicate, number> & {
  recommended: number;
  notReturned: number;
  upheld: number;
  changed: number;
};

/** Why an evaluation, or the report of somebody below, is not in a report. */
export type MissingReason =
  | "NOT_RATED"
  | "NOT_SIGNED"
  | "NOT_DELIVERED"
  | "NOT_ANSWERED"
  | "OBJECTION"
  | "NO_REPORT"
  | "NOT_RECEIVED";
export type Missing = { name: string; reason: MissingReason };

/** A report as it was sent. */
export type ReportContent = {
  own: Recap;
  below: Recap;
  /**
   * What earlier reports said of evaluations that are in this one (or in what it carries) again because they were reopened.
   * Absent where nothing was.
   */
  replaced?: Recap;
  carried: { unitName: string; reporterName: string; number: number }[];
  missing: Missing[];
};

export const EMPTY_RECAP: Recap = {
  VERY_GOOD: 0,
  GOOD: 0,
  NEEDS_IMPROVEMENT: 0,
  POOR: 0,
  VERY_POOR: 0,
  recommended: 0,
  notReturned: 0,
  upheld: 0,
  changed: 0,
};

export type ReportedRow = {
  predicate: Predicate;
  recommended: boolean;
  returned: boolean;
  decision: ObjectionDecision | null;
};

/** Counts evaluations. */
export function recapOf(rows: readonly ReportedRow[]): Recap {
  const recap = { ...EMPTY_RECAP };
  for (const { predicate, recommended, returned, decision } of rows) {
    recap[predicate] += 1;
    if (recommended) recap.recommended += 1;
    if (decision === "UPHELD") recap.upheld += 1;
    else if (decision === "CHANGED") recap.changed += 1;
    else if (!returned) recap.notReturned += 1;
  }
  return recap;
}

export function addRecaps(recaps: readonly Recap[]): Recap {
  const keys = Object.keys(EMPTY_RECAP) as (keyof Recap)[];
  return Object.fromEntries(
    keys.map((key) => [key, recaps.reduce((sum, recap) => sum + recap[key], 0)]),
  ) as Recap;
}

/** What a report with everything it carries replaces of earlier reports; null when nothing. */
export function replacedIn({ replaced }: ReportContent): Recap | null {
  return replaced !== undefined && peopleIn(replaced) > 0 ? replaced : null;
}

/**
 * What a report adds to those before it: so the reports of one line sum to every evaluation once, as it stood in the last
 * one, however often it was reopened and reported again. Below zero where an outcome went away.
 */
export function netOf({ own, below, replaced = EMPTY_RECAP }: ReportContent): Recap {
  const sum = addRecaps([own, below]);
  const keys = Object.keys(EMPTY_RECAP) as (keyof Recap)[];
  return Object.fromEntries(keys.map((key) => [key, sum[key] - replaced[key]])) as Recap;
}

/** How many evaluations a recap counts. */
export function peopleIn(recap: Recap): number {
  return PREDICATES.reduce((sum, predicate) => sum + recap[predicate], 0);
}

export type DocumentStanding = {
  decided: boolean;
  signed: boolean;
  delivered: boolean;
  returned: boolean;
  notReturned: boolean;
  objected: boolean;
  objectionDecided: boolean;
};

/** Why an evaluation cannot go up yet, null when it can: answered, noted as not returned, or the objection decided (p.114-118). */
export function notYet(at: DocumentStanding): MissingReason | null {
  if (!at.decided) return "NOT_RATED";
  if (!at.signed) return "NOT_SIGNED";
  if (!at.delivered) return "NOT_DELIVERED";
  if (at.objected) return at.objectionDecided ? null : "OBJECTION";
  return at.returned || at.notReturned ? null : "NOT_ANSWERED";
}
