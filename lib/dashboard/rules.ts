import type { EvaluationState, Predicate, SkpState, TallyMeasure } from "@/lib/db/generated/enums";

/** One maintained count; `bucket` is a state or a predicate, "ALL" where the measure has no parts. */
export type Tally = { scopeId: string; measure: TallyMeasure; bucket: string; count: number };

/** Where a group of people stands in one year and one subperiod, in heads (employees) and plans. */
export type Standing = {
  employees: number;
  plans: Record<SkpState, number>;
  documented: number;
  evaluations: Record<EvaluationState, number>;
  predicates: Record<Predicate, number>;
};

/** Sums the tallies of one year and one subperiod. */
export function standingOf(tallies: readonly Tally[]): Standing {
  const count = (measure: TallyMeasure, bucket: string) =>
    tallies
      .filter((one) => one.measure === measure && one.bucket === bucket)
      .reduce((sum, one) => sum + one.count, 0);
  const plan = (state: SkpState) => count("PLANS", state);
  const evaluation = (state: EvaluationState) => count("EVALUATIONS", state);
  const predicate = (name: Predicate) => count("PREDICATES", name);
  return {
    employees: count("EMPLOYEES", "ALL"),
    plans: {
      DRAFT: plan("DRAFT"),
      SUBMITTED: plan("SUBMITTED"),
      RETURNED: plan("RETURNED"),
      AGREED: plan("AGREED"),
    },
    documented: count("DOCUMENTED", "ALL"),
    evaluations: {
      SELF_REVIEW: evaluation("SELF_REVIEW"),
      RATING: evaluation("RATING"),
      DECIDED: evaluation("DECIDED"),
      ACKNOWLEDGED: evaluation("ACKNOWLEDGED"),
      OBJECTED: evaluation("OBJECTED"),
    },
    predicates: {
      VERY_GOOD: predicate("VERY_GOOD"),
      GOOD: predicate("GOOD"),
      NEEDS_IMPROVEMENT: predicate("NEEDS_IMPROVEMENT"),
      POOR: predicate("POOR"),
      VERY_POOR: predicate("VERY_POOR"),
    },
  };
}

export type Stage = "PLAN" | "DOCUMENTATION" | "EVALUATION";

/** One stage: `done`, `running` and `open` (not begun) make up all who should pass it. */
export type StageRow = { stage: Stage; done: number; running: number; open: number };

/**
 * The three stages of the cycle. Everybody of whom a plan is wanted should agree one; every agreed plan should be documented
 * and evaluated. A person who moved has two plans, so `open` is never below zero.
 */
export function stagesOf({ employees, plans, documented, evaluations }: Standing): StageRow[] {
  const unfinished = plans.DRAFT + plans.SUBMITTED + plans.RETURNED;
  const rating = evaluations.SELF_REVIEW + evaluations.RATING;
  const evaluated = evaluations.DECIDED + evaluations.ACKNOWLEDGED + evaluations.OBJECTED;
  const rest = (all: number, ...parts: number[]) =>
    Math.max(
      0,
      parts.reduce((left, one) => left - one, all),
    );
  return [
    {
      stage: "PLAN",
      done: plans.AGREED,
      running: unfinished,
      open: rest(employees, plans.AGREED, unfinished),
    },
    { stage: "DOCUMENTATION", done: documented, running: 0, open: rest(plans.AGREED, documented) },
    { stage: "EVALUATION", done: evaluated, running: rating, open: rest(plans.AGREED, evaluated, rating) },
  ];
}

/** Share of a stage that is done, between 0 and 1; 0 when nobody should pass it. */
export function doneShare({ done, running, open }: StageRow): number {
  const all = done + running + open;
  return all === 0 ? 0 : done / all;
}

export const PREDICATES = [
  "VERY_GOOD",
  "GOOD",
  "NEEDS_IMPROVEMENT",
  "POOR",
  "VERY_POOR",
] as const satisfies readonly Predicate[];

/** Groups below this size are not broken down: a figure would name a person. */
export const SMALLEST_GROUP = 3;

/** Evaluations decided per predicate, best first; null when the group is too small to show. */
export function distributionOf({ predicates }: Standing): { predicate: Predicate; count: number }[] | null {
  const rows = PREDICATES.map((predicate) => ({ predicate, count: predicates[predicate] }));
  return rows.reduce((sum, { count }) => sum + count, 0) < SMALLEST_GROUP ? null : rows;
}
