import type { BehaviourValue, Competency, FeedbackTone, Rating } from "@/lib/db/generated/enums";
import type { Quarter } from "../calendar";
import type { SeedEvaluation, SeedFeedback, SeedPlan, SeedProgress } from "./types";

const VALUES: BehaviourValue[] = [
  "SERVICE",
  "ACCOUNTABLE",
  "COMPETENT",
  "HARMONIOUS",
  "LOYAL",
  "ADAPTIVE",
  "COLLABORATIVE",
];

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

/** Feedback one person received in the evaluated quarter; positive unless said otherwise. */
export function heard(
  person: string,
  rows: [giver: Giver, about: SeedFeedback["about"], text: string, tone?: FeedbackTone][],
): SeedFeedback[] {
  return rows.map(([giver, about, text, tone = "POSITIVE"]) => ({
    person,
    about,
    text,
    tone,
    ...giver,
  }));
}

type NineLevels = [number, number, number, number, number, number, number, number, number];

/** Levels in the usual order: the eight managerial competencies, then the socio-cultural one. */
export function levels(...given: NineLevels): Record<Competency, number> {
  const [integrity, cooperation, communication, results, service, development, change, decision, cohesion] =
    given;
  return {
    INTEGRITY: integrity,
    COOPERATION: cooperation,
    COMMUNICATION: communication,
    RESULT_ORIENTATION: results,
    PUBLIC_SERVICE: service,
    DEVELOPMENT: development,
    MANAGING_CHANGE: change,
    DECISION_MAKING: decision,
    NATIONAL_COHESION: cohesion,
  };
}

/** Seven value ratings: the usual one, and the exceptions. */
export function values(
  usual: Rating,
  exceptions: Partial<Record<BehaviourValue, Rating>> = {},
): SeedEvaluation["values"] {
  return VALUES.map((value) => ({ value, rating: exceptions[value] ?? usual }));
}

/** Ratings of results in order, with the appraiser's reason. */
export const ratedResults = (...rows: [rating: Rating, reason: string][]): SeedEvaluation["results"] =>
  rows.map(([rating, reason], i) => ({ result: i + 1, rating, reason }));

/**
 * The printed sheets close the year ("IV-AKHIR"); in the demo they stand for the evaluated quarter, the last one whose
 * evaluation has passed.
 */
export const lastQuarter = (evaluation: SeedEvaluation): SeedEvaluation[] => [evaluation];

/** The plan of one person, for records that follow its rows. */
export function planOf(plans: SeedPlan[], person: string): SeedPlan {
  const plan = plans.find((candidate) => candidate.person === person);
  if (!plan) throw new Error(`No seed plan for ${person}`);
  return plan;
}

type Outcome = Omit<SeedEvaluation, "person" | "results" | "values" | "competencies"> & {
  level: number;
};

/** An invented evaluation in which all results, all values and all competencies stand alike. */
export function evaluated(plan: SeedPlan, { level, ...overall }: Outcome): SeedEvaluation[] {
  return lastQuarter({
    person: plan.person,
    ...overall,
    results: ratedResults(
      ...plan.results.map((): [Rating, string] => [overall.resultRating, overall.resultReason]),
    ),
    values: values(overall.behaviourRating),
    competencies: levels(level, level, level, level, level, level, level, level, level),
  });
}
