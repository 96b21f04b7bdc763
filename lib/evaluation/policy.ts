import { type Actor, isHrAdmin } from "@/lib/auth/actor";
import type { EvaluationState } from "@/lib/db/generated/enums";
import { type Line, relationTo } from "@/lib/employees/policy";
import { isFinalEvaluation } from "@/lib/employees/rules/approver";
import type { EvaluationRecord } from "@/lib/evaluation/record";
import { mayTake } from "@/lib/evaluation/rules/course";
import { isReleased } from "@/lib/evaluation/rules/release";
import { isPublished, startWithoutSelfReview } from "@/lib/evaluation/rules/states";
import { circumstancesOf, courseOf } from "@/lib/evaluation/standing";
import { windowState } from "@/lib/periods/rules";

/** Facts of an evaluation that every question about access needs. */
export type EvaluationLine = Line & {
  state: EvaluationState;
  selfReviewedAt: Date | null;
  releasedAt: Date | null;
  raterId: string | null;
  appraiser: { id: string; superiorId: string | null } | null;
  objection: { directedToId: string | null } | null;
};

/** The employee's own line of superiors and HR, who evaluates or decided, that person's superior, and who judges an objection. */
export function canSeeEvaluation(actor: Actor, line: EvaluationLine): boolean {
  return (
    relationTo(actor, line) !== null ||
    (actor.employeeId !== null && actor.employeeId === line.appraiser?.id) ||
    isAboveAppraiser(actor, line) ||
    isObjectionJudge(actor, line)
  );
}

/** The superior of the appraiser, who evaluates and signs when the appraiser did not (p.115). Nobody judges himself. */
export function isAboveAppraiser(actor: Actor, line: EvaluationLine): boolean {
  if (actor.employeeId === null || actor.employeeId === line.employeeId) return false;
  return (
    line.appraiser !== null &&
    line.appraiser.superiorId === actor.employeeId &&
    line.appraiser.id !== actor.employeeId
  );
}

/**
 * Only the direct superior rates, or who left that post inside the window (p.91 A14); nobody rates himself, and no higher superior
 * rates past the appraiser.
 */
export function canRate(actor: Actor, line: Pick<EvaluationLine, "employeeId" | "raterId">): boolean {
  return actor.employeeId !== null && actor.employeeId === line.raterId && !isOwnEvaluation(actor, line);
}

/**
 * Who may open a decided evaluation again: the superior of who decided, or HR admin; never the rated person, nor who decided
 * it.
 */
export function canReopen(actor: Actor, line: EvaluationLine): boolean {
  if (isOwnEvaluation(actor, line)) return false;
  if (actor.employeeId !== null && actor.employeeId === line.appraiser?.id) return false;
  return isAboveAppraiser(actor, line) || isHrAdmin(actor);
}

/** The parts of the tree whose results the actor may hold back: as head of a unit, or as HR of it. */
export function holdablePaths(actor: Actor): string[] {
  if (isHrAdmin(actor)) return ["/"];
  const units = actor.grants.filter(({ role }) => role === "UNIT_HR").map(({ unitPath }) => unitPath);
  return [actor.headsUnitPath, ...units].filter((path) => path !== null);
}

/** Self-review, acknowledgement and objection belong to the employee alone. */
export function isOwnEvaluation(actor: Actor, line: Pick<Line, "employeeId">): boolean {
  return actor.employeeId !== null && actor.employeeId === line.employeeId;
}

/**
 * Ratings, reasons and predicate: before the decision they are the appraiser's draft; after it the rated person waits for
 * the release.
 */
export function seesRatings(actor: Actor, line: EvaluationLine, now: Date): boolean {
  if (isOwnEvaluation(actor, line)) return isPublished(line.state) && isReleased(line, now);
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
    isOwnEvaluation(actor, line) || actor.employeeId === line.appraiser?.id || isObjectionJudge(actor, line)
  );
}

function isObjectionJudge(actor: Actor, { objection }: EvaluationLine): boolean {
  return actor.employeeId !== null && objection !== null && objection.directedToId === actor.employeeId;
}

export type EvaluationAction =
  | "SELF_REVIEW"
  | "START_RATING"
  | "RATE"
  | "RESPOND"
  | "OBJECT"
  | "REOPEN"
  | "PROPOSE_REUSE"
  | "ANSWER_REUSE";

/** What the actor may do with an evaluation now. The page offers these; each command checks the same facts. */
export function availableActions(actor: Actor, record: EvaluationRecord, now: Date): EvaluationAction[] {
  const { state } = record;
  const open = isWindowOpen(record, now);
  if (isOwnEvaluation(actor, record)) {
    const answer = record.reusesId === null ? [] : (["ANSWER_REUSE"] as const);
    if (state === "SELF_REVIEW" && open) return ["SELF_REVIEW", ...answer];
    if (state === "RATING" && open) return [...answer];
    const course = courseOf(record);
    const at = circumstancesOf(record, actor.timeZone, now, !mayObject(record));
    if (!mayTake("RETURN", course, at)) return [];
    return mayTake("OBJECT", course, at) ? ["RESPOND", "OBJECT"] : ["RESPOND"];
  }
  if (mayBeReopened(record) && canReopen(actor, record)) return ["REOPEN"];
  if (open && canRate(actor, record)) {
    const start = startWithoutSelfReview(record.selfReviewRequired, record.closesAt, now);
    const reuse = record.hasOldResult ? (["PROPOSE_REUSE"] as const) : [];
    if (state === "SELF_REVIEW") return start === "NOT_YET" ? [...reuse] : ["START_RATING", ...reuse];
    if (state === "RATING") return ["RATE", ...reuse];
  }
  return [];
}

/** Decided by the appraiser, not contested, in a year that is open. */
function mayBeReopened({ state, periodState, document }: EvaluationRecord): boolean {
  const decided = state === "DECIDED" || state === "ACKNOWLEDGED";
  return decided && periodState === "OPEN" && document?.form !== "SUPERIOR";
}

/** Whether the evaluation window accepts writes about this person now (the commands ask requireOpenPhase). */
export function isWindowOpen(
  { periodState, opensAt, closesAt }: Pick<EvaluationRecord, "periodState" | "opensAt" | "closesAt">,
  now: Date,
): boolean {
  if (periodState !== "OPEN" || opensAt === null || closesAt === null) return false;
  return windowState({ opensAt, closesAt }, [], now) === "OPEN";
}

/** Whether there is somebody to object to: a final evaluation has nobody above it (p.90 A11-12). */
export function mayObject(record: EvaluationRecord): boolean {
  const { appraiser, document, level, leadsIndependentUnit, agencyRegional } = record;
  if (document?.form === "SUPERIOR") return false;
  if (appraiser === null) return true;
  const post = { level, isUnitHead: leadsIndependentUnit, unitIsIndependent: leadsIndependentUnit };
  return !isFinalEvaluation(agencyRegional ? "REGIONAL" : "CENTRAL", post, appraiser);
}

/** The record as the actor may see it now: drafts of others and what is held back are taken out. */
export function maskedFor(actor: Actor, record: EvaluationRecord, now: Date): EvaluationRecord {
  const withSelf = seesSelfReview(actor, record) ? record : withoutSelfReview(record);
  const withRatings = seesRatings(actor, record, now) ? withSelf : withoutRatings(withSelf);
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
    organisationValue: null,
    distributionReason: null,
    results: record.results.map((item) => ({ ...item, ...none })),
    behaviours: record.behaviours.map((item) => ({ ...item, ...none })),
    competencies: record.competencies.map((item) => ({ ...item, level: null, reason: null })),
  };
}
