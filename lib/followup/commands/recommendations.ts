import "server-only";
import { command } from "@/lib/core/command";
import { reject } from "@/lib/core/errors";
import { isPublished } from "@/lib/evaluation/rules/states";
import { canTag, canWorkOff } from "@/lib/followup/policy";
import { loadRecommendation, loadTagged } from "@/lib/followup/queries/load";
import { tagInput, untagInput, workOffInput } from "@/lib/followup/schema";

/** Says what a decided evaluation recommends, one row per kind; a kind that is there already is reworded while it is open. */
export const tagRecommendation = command({
  event: "followup.tag",
  input: tagInput,
  load: async ({ tx, actor, agencyId, input }) => {
    const evaluation = await loadTagged(tx, agencyId, input.evaluationId);
    return evaluation !== null && canTag(actor, evaluation) ? evaluation : null;
  },
  allow: canTag,
  run: async ({ tx, actor, agencyId, input, subject, now }) => {
    if (!isPublished(subject.state)) reject("WRONG_STATE");
    const { evaluationId, kind, text, competency } = input;
    const words = { text, competency, taggedById: actor.accountId, taggedAt: now };
    const { count } = await tx.recommendation.createMany({
      data: { agencyId, evaluationId, employeeId: subject.employeeId, kind, ...words },
      skipDuplicates: true,
    });
    if (count === 0) {
      const changed = await tx.recommendation.updateMany({
        where: { agencyId, evaluationId, kind, state: "OPEN" },
        data: { ...words, version: { increment: 1 } },
      });
      if (changed.count === 0) reject("WRONG_STATE");
    }
    return { evaluationId, kind };
  },
  audit: ({ subject, data: { kind } }) => ({
    subjectType: "Evaluation",
    subjectId: subject.evaluationId,
    employeeId: subject.employeeId,
    detail: { kind },
  }),
});

/** Takes an open one back. */
export const untagRecommendation = command({
  event: "followup.untag",
  input: untagInput,
  load: async ({ tx, actor, agencyId, input }) => {
    const found = await loadRecommendation(tx, agencyId, input.recommendationId);
    return found !== null && canTag(actor, found) ? found : null;
  },
  allow: canTag,
  run: async ({ tx, agencyId, input, subject }) => {
    const { count } = await tx.recommendation.deleteMany({
      where: { agencyId, id: subject.id, version: input.version, state: "OPEN" },
    });
    if (count === 0) reject(subject.standing === "OPEN" ? "CONFLICT" : "WRONG_STATE");
    return { evaluationId: subject.evaluationId };
  },
  audit: ({ subject }) => ({
    subjectType: "Evaluation",
    subjectId: subject.evaluationId,
    employeeId: subject.employeeId,
  }),
});

/** HR works one off: planned, done, or not followed, each with what or why. What is done or refused stays so. */
export const workOffRecommendation = command({
  event: "followup.workOff",
  input: workOffInput,
  load: async ({ tx, actor, agencyId, input }) => {
    const found = await loadRecommendation(tx, agencyId, input.recommendationId);
    return found !== null && (canWorkOff(actor, found) || canTag(actor, found)) ? found : null;
  },
  allow: canWorkOff,
  run: async ({ tx, actor, agencyId, input, subject, now }) => {
    if (subject.standing === "DONE" || subject.standing === "NOT_FOLLOWED") reject("WRONG_STATE");
    const { count } = await tx.recommendation.updateMany({
      where: { agencyId, id: subject.id, version: input.version, state: subject.standing },
      data: {
        state: input.state,
        note: input.note,
        decidedById: actor.accountId,
        decidedAt: now,
        version: { increment: 1 },
      },
    });
    if (count === 0) reject("CONFLICT");
    return { evaluationId: subject.evaluationId };
  },
  audit: ({ subject, input }) => ({
    subjectType: "Evaluation",
    subjectId: subject.evaluationId,
    employeeId: subject.employeeId,
    detail: { state: input.state },
  }),
});
