import "server-only";
import { command, type Scene } from "@/lib/core/command";
import { formatDeadline } from "@/lib/core/dates";
import { deleteDraft } from "@/lib/core/drafts";
import { Rejection, reject } from "@/lib/core/errors";
import {
  auditOf,
  loadEvaluation,
  requireEvaluationPhase,
  updateEvaluation,
} from "@/lib/evaluation/commands/guard";
import { evaluationDraft } from "@/lib/evaluation/drafts";
import { isOwnEvaluation, mayObject } from "@/lib/evaluation/policy";
import type { EvaluationRecord } from "@/lib/evaluation/record";
import { LIMIT, objectionLimit } from "@/lib/evaluation/rules/deadlines";
import { acknowledgeInput, objectInput } from "@/lib/evaluation/schema";
import { requireOpenPhase } from "@/lib/periods/guard";
import { daysOffFrom } from "@/lib/periods/holidays";

/** The employee accepts the evaluation: signs the document that was delivered and returns it (p.114 A5, p.116 A10). */
export const acknowledgeEvaluation = command({
  event: "evaluation.acknowledge",
  input: acknowledgeInput,
  load: loadEvaluation,
  allow: isOwnEvaluation,
  run: async (scene) => {
    const { tx, agencyId, subject, now } = scene;
    requireDelivered(subject);
    await requireReturnTime(scene, subject);
    await respond(scene, "ACKNOWLEDGED");
    await tx.evaluationDocument.updateMany({
      where: { agencyId, evaluationId: subject.id },
      data: { returnedAt: now, version: { increment: 1 } },
    });
    return { evaluationId: subject.id };
  },
  audit: ({ subject }) => auditOf(subject),
});

/**
 * The employee objects, with the reason, to the superior of the appraiser: within fourteen working days of receiving the
 * document, whatever the windows say (p.117 B2).
 */
export const objectToEvaluation = command({
  event: "evaluation.object",
  input: objectInput,
  load: loadEvaluation,
  allow: isOwnEvaluation,
  run: async (scene) => {
    const { tx, actor, agencyId, input, subject, now } = scene;
    requireDelivered(subject);
    if (!mayObject(subject)) reject("EVALUATION_FINAL");
    const objectBy = subject.document?.objectBy ?? null;
    if (objectBy !== null && now >= objectBy) {
      reject("OBJECTION_LATE", { values: { until: formatDeadline(objectBy, actor.timeZone) } });
    }
    await respond(scene, "OBJECTED");
    const directedToId = subject.appraiser?.superiorId ?? null;
    const calendar = { zone: actor.timeZone, holidays: await daysOffFrom(tx, agencyId, now) };
    const decideBy = objectionLimit(now, LIMIT.DECIDE_OBJECTION, calendar, subject.objectionWorkingDays);
    await tx.objection.create({
      data: {
        agencyId,
        evaluationId: subject.id,
        reason: input.reason,
        filedAt: now,
        decideBy,
        directedToId,
      },
    });
    await deleteDraft(tx, actor, evaluationDraft(actor.accountId, subject.id, "keberatan"));
    return { evaluationId: subject.id, directedToId };
  },
  audit: ({ subject, data }) => auditOf(subject, { directedToId: data.directedToId }),
});

function respond(
  scene: Scene<{ evaluationId: string; version: number }>,
  state: "ACKNOWLEDGED" | "OBJECTED",
) {
  const { now } = scene;
  const completedAt = state === "ACKNOWLEDGED" ? now : null;
  return updateEvaluation(scene, "DECIDED", { state, stateSince: now, respondedAt: now, completedAt });
}

function requireDelivered({ state, document }: EvaluationRecord): void {
  if (state !== "DECIDED") reject("WRONG_STATE");
  if (document === null || document.deliveredAt === null) reject("DOCUMENT_NOT_DELIVERED");
}

/**
 * A document comes back while the evaluation or the follow-up of the year is open, and in any case until the limit that
 * was told at its delivery: a window that closes early must not take that time away.
 */
async function requireReturnTime(scene: Scene<unknown>, subject: EvaluationRecord): Promise<void> {
  const refusal = await refusalOf(requireEvaluationPhase(scene, subject));
  if (refusal === null) return;
  const { tx, actor, agencyId, now } = scene;
  const { periodId, employeeId, unitPath, document } = subject;
  const { timeZone } = actor;
  const followUp = { agencyId, periodId, phase: "FOLLOW_UP", employeeId, unitPath, timeZone, now } as const;
  if ((await refusalOf(requireOpenPhase(tx, followUp))) === null) return;
  const returnBy = document?.returnBy ?? null;
  if (returnBy === null || now >= returnBy) throw refusal;
}

async function refusalOf(check: Promise<void>): Promise<Rejection | null> {
  try {
    await check;
    return null;
  } catch (error) {
    if (error instanceof Rejection) return error;
    throw error;
  }
}
