import "server-only";
import { command } from "@/lib/core/command";
import { reject } from "@/lib/core/errors";
import { changeRatings } from "@/lib/evaluation/change-ratings";
import { canDecideObjection } from "@/lib/objection/policy";
import { decideObjectionInput } from "@/lib/objection/schema";
import { loadObjected } from "./load";

/**
 * The superior upholds or changes the result (p.117 B5-B7), after the appraiser explained or with the reason why it is
 * decided without. A change sets both ratings, the predicate follows from the quadrant, and what was before is kept. Late is
 * shown, not refused: the employee must get an answer.
 */
export const decideObjection = command({
  event: "objection.decide",
  input: decideObjectionInput,
  load: loadObjected,
  allow: canDecideObjection,
  run: async ({ tx, actor, agencyId, input, subject, now }) => {
    const { objection } = subject;
    if (subject.state !== "OBJECTED" || objection.decidedAt !== null) reject("WRONG_STATE");
    if (objection.appraiserStatedAt === null && input.unheardReason === null) {
      const ask = "Tulis mengapa diputus tanpa penjelasan pejabat penilai.";
      reject("OBJECTION_UNHEARD", { fields: { unheardReason: ask } });
    }
    const { decision, decisionReason, unheardReason, resultRating, behaviourRating, recommendation } = input;
    const changed = decision === "CHANGED" && resultRating !== null && behaviourRating !== null;
    const { count } = await tx.objection.updateMany({
      where: { agencyId, evaluationId: subject.id, version: input.version, decidedAt: null },
      data: {
        decision,
        decisionReason,
        unheardReason: objection.appraiserStatedAt === null ? unheardReason : null,
        recommendation: changed ? recommendation : null,
        resultBefore: changed ? subject.resultRating : null,
        behaviourBefore: changed ? subject.behaviourRating : null,
        decidedAt: now,
        decidedById: actor.employeeId,
        version: { increment: 1 },
      },
    });
    if (count === 0) reject("CONFLICT", { current: { version: String(objection.version) } });
    const before = { resultRating: subject.resultRating, behaviourRating: subject.behaviourRating };
    const closed = () =>
      tx.evaluation.updateMany({ where: { agencyId, id: subject.id }, data: { completedAt: now } });
    if (!changed) {
      await closed();
      return { evaluationId: subject.id, before, after: before };
    }
    if (resultRating === before.resultRating && behaviourRating === before.behaviourRating) {
      reject("OBJECTION_SAME_RATINGS");
    }
    const after = { resultRating, behaviourRating };
    await changeRatings(tx, subject, after);
    await closed();
    return { evaluationId: subject.id, before, after };
  },
  audit: ({ subject, input, data: { before, after } }) => ({
    subjectType: "Evaluation",
    subjectId: subject.id,
    employeeId: subject.employeeId,
    detail: { decision: input.decision, before, after },
  }),
});
