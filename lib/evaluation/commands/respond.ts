import "server-only";
import { command, type Scene } from "@/lib/core/command";
import { isoDay } from "@/lib/core/dates";
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
import { lastDayToRespond } from "@/lib/evaluation/rules/response";
import { acknowledgeInput, objectInput } from "@/lib/evaluation/schema";
import { requireOpenPhase } from "@/lib/periods/guard";

/** The employee accepts the evaluation. */
export const acknowledgeEvaluation = command({
  event: "evaluation.acknowledge",
  input: acknowledgeInput,
  load: loadEvaluation,
  allow: isOwnEvaluation,
  run: async (scene) => {
    await requireResponseTime(scene, scene.subject);
    await respond(scene, "ACKNOWLEDGED");
    return { evaluationId: scene.subject.id };
  },
  audit: ({ subject }) => auditOf(subject),
});

/** The employee objects, with the reason, to the superior of the appraiser. */
export const objectToEvaluation = command({
  event: "evaluation.object",
  input: objectInput,
  load: loadEvaluation,
  allow: isOwnEvaluation,
  run: async (scene) => {
    const { tx, actor, agencyId, input, subject, now } = scene;
    await requireResponseTime(scene, subject);
    if (!mayObject(subject)) reject("EVALUATION_FINAL");
    await respond(scene, "OBJECTED");
    const directedToId = subject.appraiser?.superiorId ?? null;
    await tx.objection.create({
      data: { agencyId, evaluationId: subject.id, reason: input.reason, filedAt: now, directedToId },
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
  return updateEvaluation(scene, "DECIDED", { state, stateSince: now, respondedAt: now });
}

/**
 * An answer is accepted while the evaluation or the follow-up of the year is open, and in any case for 14 working days
 * after the decision: a window that closes early must not take that time away (PermenPANRB 6/2022 p.117).
 */
async function requireResponseTime(scene: Scene<unknown>, subject: EvaluationRecord): Promise<void> {
  const refusal = await refusalOf(requireEvaluationPhase(scene, subject));
  if (refusal === null) return;
  const { tx, actor, agencyId, now } = scene;
  const { periodId, employeeId, unitPath, decidedAt } = subject;
  const { timeZone } = actor;
  const followUp = { agencyId, periodId, phase: "FOLLOW_UP", employeeId, unitPath, timeZone, now } as const;
  if ((await refusalOf(requireOpenPhase(tx, followUp))) === null) return;
  if (decidedAt === null) throw refusal;
  const holidays = await tx.holiday.findMany({
    where: { agencyId, date: { gte: decidedAt } },
    orderBy: { date: "asc" },
    take: 60,
    select: { date: true },
  });
  const daysOff = new Set(holidays.map(({ date }) => date.toISOString().slice(0, 10)));
  if (isoDay(now, timeZone) > lastDayToRespond(isoDay(decidedAt, timeZone), daysOff)) throw refusal;
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
