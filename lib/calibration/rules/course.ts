import type { CalibrationState, EvaluationState } from "@/lib/db/generated/enums";

export type CalibrationStep = "NAME" | "CLOSE" | "REFRESH" | "INVITE" | "PROPOSE" | "ANSWER";

/**
 * What may be done in which state. Proposals are made with or without names; they are answered only with names, because the
 * appraiser must know about whom.
 */
const ALLOWED: Record<CalibrationState, readonly CalibrationStep[]> = {
  ANONYMOUS: ["NAME", "CLOSE", "REFRESH", "INVITE", "PROPOSE"],
  OPEN: ["CLOSE", "REFRESH", "INVITE", "PROPOSE", "ANSWER"],
  CLOSED: [],
};

/** Whether a calibration in this state takes the step. */
export function allowsStep(state: CalibrationState, step: CalibrationStep): boolean {
  return ALLOWED[state].includes(step);
}

/** The label of a person who is not named. */
export function pseudonym(number: number): string {
  return `Pegawai ${number}`;
}

type Standing = { state: EvaluationState; released: boolean; signed: boolean };

/** Whether an evaluation's ratings can still be calibrated: while they are drafts, or decided but neither released nor signed. */
export function isCalibratable({ state, released, signed }: Standing): boolean {
  return state === "RATING" || (state === "DECIDED" && !released && !signed);
}
