import type {
  CompetencyCode,
  CoreValue,
  Quarter,
  Rating,
  SeedEvaluation,
  SeedFeedback,
  SeedPlan,
  SeedProgress,
} from "./types";

const VALUES: CoreValue[] = [
  "SERVICE",
  "ACCOUNTABLE",
  "COMPETENT",
  "HARMONIOUS",
  "LOYAL",
  "ADAPTIVE",
  "COLLABORATIVE",
];
const COMPETENCIES: CompetencyCode[] = ["M.1", "M.2", "M.3", "M.4", "M.5", "M.6", "M.7", "M.8", "S.1"];

/** Progress of one person in one quarter from rows [result, indicator, realised, note?]. */
export function realised(
  person: string,
  quarter: Quarter,
  rows: [result: number, indicator: number, realised: string, note?: string][],
): SeedProgress[] {
  return rows.map(([result, indicator, text, note]) => ({
    person,
    result,
    indicator,
    quarter,
    realised: text,
    ...(note ? { note } : {}),
    evidenceUrl: `https://bukti.example/2026/tw${quarter}/${person}/${result}-${indicator}`,
  }));
}

/** The same words on every indicator of a plan, for people whose record is background only. */
export function steady(plan: SeedPlan, quarters: Quarter[], text: string): SeedProgress[] {
  return quarters.flatMap((quarter) =>
    plan.results.flatMap((result, i) =>
      realised(
        plan.person,
        quarter,
        result.indicators.map((_, j) => [i + 1, j + 1, text]),
      ),
    ),
  );
}

type Giver = Pick<SeedFeedback, "giverClass" | "giver" | "giverName">;

/** A giver with an account. */
export const from = (giverClass: SeedFeedback["giverClass"], giver: string): Giver => ({ giverClass, giver });

/** A giver outside the agency, by name only. */
export const outsider = (giverName: string): Giver => ({ giverClass: "OTHER", giver: null, giverName });

/** Feedback one person received in the last quarter. */
export function heard(
  person: string,
  rows: [giver: Giver, about: SeedFeedback["about"], text: string][],
): SeedFeedback[] {
  return rows.map(([giver, about, text]) => ({ person, quarter: 4, about, text, ...giver }));
}

/** Nine levels in the order M.1 to M.8, S.1. */
export function levels(...given: number[]): Record<CompetencyCode, number> {
  const level = (code: CompetencyCode) => given[COMPETENCIES.indexOf(code)] ?? 1;
  return Object.fromEntries(COMPETENCIES.map((code) => [code, level(code)])) as Record<
    CompetencyCode,
    number
  >;
}

/** Seven value ratings: the usual one, and the exceptions. */
export function values(
  usual: Rating,
  exceptions: Partial<Record<CoreValue, Rating>> = {},
): SeedEvaluation["values"] {
  return VALUES.map((value) => ({ value, rating: exceptions[value] ?? usual }));
}

/** Ratings of results in order, with the appraiser's reason. */
export const ratedResults = (...rows: [rating: Rating, reason: string][]): SeedEvaluation["results"] =>
  rows.map(([rating, reason], i) => ({ result: i + 1, rating, reason }));

/** The printed sheets are the fourth quarter ("IV-AKHIR"), which closes the year: both cycles get the same ratings. */
export const lastQuarterAndYear = (evaluation: Omit<SeedEvaluation, "cycle">): SeedEvaluation[] => [
  { ...evaluation, cycle: "Q4" },
  { ...evaluation, cycle: "YEAR" },
];

/** The plan of one person, for records that follow its rows. */
export function planOf(plans: SeedPlan[], person: string): SeedPlan {
  const plan = plans.find((candidate) => candidate.person === person);
  if (!plan) throw new Error(`No seed plan for ${person}`);
  return plan;
}

type Outcome = Pick<SeedEvaluation, "resultRating" | "behaviourRating" | "predicate"> & {
  reason: string;
  level: number;
};

/** An invented evaluation in which all results, all values and all competencies stand alike. */
export function evaluated(plan: SeedPlan, outcome: Outcome): SeedEvaluation[] {
  const { reason, level, ...overall } = outcome;
  return lastQuarterAndYear({
    person: plan.person,
    organisation: "GOOD",
    ...overall,
    results: ratedResults(...plan.results.map((): [Rating, string] => [overall.resultRating, reason])),
    values: values(overall.behaviourRating),
    competencies: levels(...Array.from({ length: 9 }, () => level)),
  });
}
