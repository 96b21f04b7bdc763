import type { Actor } from "@/lib/auth/actor";
import type { EvaluationState } from "@/lib/db/generated/enums";
import { isAppraiserOf, type Line, relationTo } from "@/lib/employees/policy";
import type { EvaluationRecord } from "@/lib/evaluation/record";
import { isFinal } from "@/lib/evaluation/rules/finality";
import { isPublished, startWithoutSelfReview } from "@/lib/evaluation/rules/states";
import { windowState } from "@/lib/periods/rules";

/** Facts of an evaluation that every question about access needs. */
export type EvaluationLine = Line & {
  state: EvaluationState;
  selfReviewedAt: Date | null;
  appraiser: { id: string } | null;
  objection: { directedToId: string | null } | null;
};

/** The employee's own line of superiors and HR, and whoever an objection was directed to. */
export function canSeeEvaluation(actor: Actor, line: EvaluationLine): boolean {
  return relationTo(actor, line) !== null || isObjectionJudge(actor, line);
}

/** Only the direct superior rates; nobody rates himself, and no higher superior rates past the appraiser. */
export function canRate(actor: Actor, line: Line): boolean {
  return isAppraiserOf(actor, line);
}

/** Self-review, acknowledgement and objection belong to the employee alone. */
export function isOwnEvaluation(actor: Actor, line: Line): boolean {
  return actor.employeeId !== null && actor.employeeId === line.employeeId;
}

/** Ratings, reasons and predicate: before the decision they are the appraiser's draft. */
export function seesRatings(actor: Actor, line: EvaluationLine): boolean {
  return isPublished(line.state) || canRate(actor, line);
}

/** The self-review: before it is sent it is the employee's draft. */
export function seesSelfReview(actor: Actor, line: EvaluationLine): boolean {
  return line.selfReviewedAt !== null || isOwnEvaluation(actor, line);
}

/** The reason of an objection: the employee, the appraiser, and the superior it was directed to. */
export function seesObjection(actor: Actor, line: EvaluationLine): boolean {
  if (actor.employeeId === null) return false;
  return (
    isOwnEvaluation(actor, line) ||
    actor.employeeId === line.appraiser?.id ||
    canRate(actor, line) ||
    isObjectionJudge(actor, line)
  );
}

function isObjectionJudge(actor: Actor, { objection }: EvaluationLine): boolean {
  return actor.employeeId !== null && objection !== null && objection.directedToId === actor.employeeId;
}

export type EvaluationAction = "SELF_REVIEW" | "START_RATING" | "RATE" | "RESPOND" | "OBJECT";

/** What the actor may do with an evaluation now. The page offers these; each command checks the same facts. */
export function availableActions(actor: Actor, record: EvaluationRecord, now: Date): EvaluationAction[] {
  const { state } = record;
  const open = isWindowOpen(record, now);
  if (isOwnEvaluation(actor, record)) {
    if (state === "SELF_REVIEW" && open) return ["SELF_REVIEW"];
    if (state === "DECIDED") return mayObject(record) ? ["RESPOND", "OBJECT"] : ["RESPOND"];
  }
  if (open && canRate(actor, record)) {
    const start = startWithoutSelfReview(record.selfReviewRequired, record.closesAt, now);
    if (state === "SELF_REVIEW" && start !== "NOT_YET") return ["START_RATING"];
    if (state === "RATING") return ["RATE"];
  }
  return [];
}

/** Whether the evaluation window accepts writes about this person now (the commands ask requireOpenPhase). */
export function isWindowOpen(
  { periodState, opensAt, closesAt }: Pick<EvaluationRecord, "periodState" | "opensAt" | "closesAt">,
  now: Date,
): boolean {
  if (periodState !== "OPEN" || opensAt === null || closesAt === null) return false;
  return windowState({ opensAt, closesAt }, [], now) === "OPEN";
}

/** Whether there is somebody to object to: a final evaluation has nobody above it. */
export function mayObject(record: EvaluationRecord): boolean {
  return !isFinal({ ...record, appraiserLevel: record.appraiser?.level ?? null });
}

/** The record as the actor may see it: drafts of others are taken out. */
export function maskedFor(actor: Actor, record: EvaluationRecord): EvaluationRecord {
  const withSelf = seesSelfReview(actor, record) ? record : withoutSelfReview(record);
  const withRatings = seesRatings(actor, record) ? withSelf : withoutRatings(withSelf);
  return seesObjection(actor, record) ? withRatings : { ...withRatings, objection: null };
}

function withoutSelfReview(record: EvaluationRecord): EvaluationRecord {
  return {
    ...record,
    selfNote: null,
    results: record.results.map((item) => ({ ...item, selfText: null })),
    behaviours: record.behaviours.map((item) => ({ ...item, selfText: null })),
    competencies: record.competencies.map((item) => ({ ...item, selfLevel: null })),
  };
}

function withoutRatings(record: EvaluationRecord): EvaluationRecord {
  const none = { rating: null, reason: null };
  return {
    ...record,
    resultRating: null,
    resultReason: null,
    behaviourRating: null,
    behaviourReason: null,
    predicate: null,
    recommendation: null,
    results: record.results.map((item) => ({ ...item, ...none })),
    behaviours: record.behaviours.map((item) => ({ ...item, ...none })),
    competencies: record.competencies.map((item) => ({ ...item, level: null, reason: null })),
  };
}
