import type { EvaluationState } from "@/lib/db/generated/enums";
import { RATING_STEPS, type RatingStep } from "@/lib/evaluation/rules/completeness";
import { STATES } from "@/lib/evaluation/rules/states";

type Value = string | string[] | undefined;

/** The rating step named by ?bagian=, the first when it names none. */
export function stepOf(value: Value): RatingStep {
  return RATING_STEPS.find((step) => step === value) ?? "hasil";
}

/** One text parameter; undefined when it is missing or given twice. */
export function single(value: Value): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** The state named by ?status=, NONE for "not opened yet"; undefined when it names none. */
export function stateOf(value: Value): EvaluationState | "NONE" | undefined {
  return value === "NONE" ? value : STATES.find((state) => state === value);
}
