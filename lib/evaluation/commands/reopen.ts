import "server-only";
import { command, type Scene } from "@/lib/core/command";
import { fromLocalInput } from "@/lib/core/dates";
import { reject } from "@/lib/core/errors";
import { auditOf, loadEvaluation, updateEvaluation } from "@/lib/evaluation/commands/guard";
import { frozen } from "@/lib/evaluation/editions";
import { canReopen } from "@/lib/evaluation/policy";
import type { EvaluationRecord } from "@/lib/evaluation/record";
import { isPublished } from "@/lib/evaluation/rules/states";
import { reopenInput } from "@/lib/evaluation/schema";

/**
 * Opens a decided evaluation again for its appraiser: by the superior of who decided or HR admin, with a reason. What was is kept whole
 * as an edition; document and answer start anew. Final evaluations (p.90 A11) and those with an objection, whose decision is
 * its own course, stay as they are.
 */
export const reopenEvaluation = command({
  event: "evaluation.reopen",
  input: reopenInput,
  load: loadEvaluation,
  allow: canReopen,
  run: async (scene) => {
    const { tx, actor, agencyId, input, subject, now } = scene;
    const { state, edition } = subject;
    if (subject.periodState !== "OPEN") reject("PERIOD_NOT_OPEN");
    if (!isPublished(state)) reject("WRONG_STATE");
    if (state === "OBJECTED") reject("EVALUATION_OBJECTED");
    if (subject.document?.form === "SUPERIOR") reject("EVALUATION_FINAL");
    await openWindow(scene, subject);
    await updateEvaluation(scene, state, {
      state: "RATING",
      stateSince: now,
      edition: { increment: 1 },
      predicate: null,
      organisationValue: null,
      distributionReason: null,
      decidedById: null,
      decidedAt: null,
      releasedAt: null,
      holdUntil: null,
      completedAt: null,
      respondedAt: null,
    });
    await tx.evaluationEdition.create({
      data: {
        agencyId,
        evaluationId: subject.id,
        edition,
        content: frozen(subject),
        reason: input.reason,
        reopenedById: actor.accountId,
        reopenedBy: actor.name,
        reopenedAt: now,
      },
    });
    await tx.evaluationDocument.deleteMany({ where: { agencyId, evaluationId: subject.id } });
    return { evaluationId: subject.id, edition };
  },
  audit: ({ subject, input, data: { edition } }) => auditOf(subject, { edition, reason: input.reason }),
});

/** The evaluation window stays open for this person until the moment given; needed where it is closed. */
async function openWindow(
  { tx, actor, agencyId, input, now }: Scene<{ until: string | null; reason: string }>,
  { periodId, subperiodId, employeeId, opensAt, closesAt }: EvaluationRecord,
): Promise<void> {
  if (opensAt === null || closesAt === null) return;
  const until = input.until === null ? null : fromLocalInput(input.until, actor.timeZone);
  if (input.until === null ? closesAt <= now : until === null || until <= now) {
    const ask = "Isi sampai kapan penilaian ulang dibuka, sesudah waktu sekarang.";
    reject("VALIDATION", { fields: { until: ask } });
  }
  if (until === null || until <= closesAt) return;
  const window = await tx.phaseWindow.findFirstOrThrow({
    where: { agencyId, periodId, phase: "EVALUATION", subperiodId },
    select: { id: true },
  });
  await tx.phaseExtension.create({
    data: {
      agencyId,
      windowId: window.id,
      employeeId,
      until,
      reason: input.reason,
      grantedById: actor.accountId,
    },
  });
}
