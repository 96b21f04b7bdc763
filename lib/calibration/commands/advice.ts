import "server-only";
import { canAdvise } from "@/lib/calibration/policy";
import { findAdvised } from "@/lib/calibration/queries/advice";
import { adviseInput, answerAdviceInput } from "@/lib/calibration/schema";
import { command } from "@/lib/core/command";
import { reject } from "@/lib/core/errors";
import { canRate, canSeeEvaluation } from "@/lib/evaluation/policy";
import { findEvaluation } from "@/lib/evaluation/queries/record";
import type { EvaluationRecord } from "@/lib/evaluation/record";
import { lockUndecided } from "@/lib/evaluation/unanswered";

/** A member of the unit's evaluation team comments or recommends, until the decision. */
export const advise = command({
  event: "evaluationTeam.advise",
  input: adviseInput,
  load: ({ tx, actor, agencyId, input }) => findAdvised(tx, actor, agencyId, input.evaluationId),
  allow: canAdvise,
  run: async ({ tx, actor, agencyId, input, subject, now }) => {
    if (!(await lockUndecided(tx, subject))) reject("ADVICE_TOO_LATE");
    const { evaluationId, kind, text } = input;
    const { id } = await tx.evaluationAdvice.create({
      data: {
        agencyId,
        evaluationId,
        kind,
        text,
        teamId: subject.teamId ?? reject("FORBIDDEN"),
        memberId: actor.employeeId ?? reject("FORBIDDEN"),
        createdAt: now,
      },
      select: { id: true },
    });
    return { evaluationId, adviceId: id };
  },
  audit: ({ subject, input }) => auditOf(subject, { kind: input.kind, teamId: subject.teamId }),
});

/** The appraiser answers a recommendation, once, before the decision; the decision stays theirs. */
export const answerAdvice = command({
  event: "evaluationTeam.answer",
  input: answerAdviceInput,
  load: async ({ tx, actor, agencyId, input }) => {
    const advice = await tx.evaluationAdvice.findUnique({
      where: { agencyId_id: { agencyId, id: input.adviceId } },
      select: { id: true, evaluationId: true, kind: true },
    });
    if (advice === null) return null;
    const record = await findEvaluation(tx, agencyId, advice.evaluationId);
    return record !== null && canSeeEvaluation(actor, record) ? { ...record, advice } : null;
  },
  allow: canRate,
  run: async ({ tx, actor, agencyId, input, subject, now }) => {
    if (!(await lockUndecided(tx, subject))) reject("WRONG_STATE");
    const { count } = await tx.evaluationAdvice.updateMany({
      where: { agencyId, id: subject.advice.id, kind: "RECOMMENDATION", answeredAt: null },
      data: {
        followed: input.followed === "ya",
        answer: input.answer,
        answeredById: actor.employeeId,
        answeredAt: now,
      },
    });
    if (count === 0) reject("WRONG_STATE");
    return { evaluationId: subject.id };
  },
  audit: ({ subject, input }) =>
    auditOf(subject, { adviceId: input.adviceId, followed: input.followed === "ya" }),
});

function auditOf({ id, employeeId }: EvaluationRecord, detail: Record<string, unknown>) {
  return { subjectType: "Evaluation", subjectId: id, employeeId, detail };
}
