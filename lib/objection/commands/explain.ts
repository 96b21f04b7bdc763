import "server-only";
import { command } from "@/lib/core/command";
import { reject } from "@/lib/core/errors";
import { canExplain, objectionSide } from "@/lib/objection/policy";
import { explainInput } from "@/lib/objection/schema";
import { loadObjected } from "./load";

/** One side is heard (p.117 B4): the appraiser explains the rating, the employee adds to the reasons. Once each, before the decision. */
export const explainObjection = command({
  event: "objection.explain",
  input: explainInput,
  load: loadObjected,
  allow: canExplain,
  run: async ({ tx, actor, agencyId, input, subject, now }) => {
    const own = { agencyId, evaluationId: subject.id, decidedAt: null };
    const { statement } = input;
    const side = objectionSide(actor, subject);
    const { count } =
      side === "APPRAISER"
        ? await tx.objection.updateMany({
            where: { ...own, appraiserStatedAt: null },
            data: { appraiserStatement: statement, appraiserStatedAt: now, version: { increment: 1 } },
          })
        : await tx.objection.updateMany({
            where: { ...own, employeeStatedAt: null },
            data: { employeeStatement: statement, employeeStatedAt: now, version: { increment: 1 } },
          });
    if (count === 0) reject("WRONG_STATE");
    return { evaluationId: subject.id, side };
  },
  audit: ({ subject, data: { side } }) => ({
    subjectType: "Evaluation",
    subjectId: subject.id,
    employeeId: subject.employeeId,
    detail: { side },
  }),
});
