import "server-only";
import { command } from "@/lib/core/command";
import { reject } from "@/lib/core/errors";
import { isAppraiserOf } from "@/lib/employees/policy";
import { loadResult } from "@/lib/progress/queries-check";
import { takeOverResultInput } from "@/lib/progress/schema";

/**
 * The leader takes a work result over that did not get on despite guidance, and notes that the employee could not finish it
 * (Ps 20(6)-(7)); the note counts in the evaluation (Ps 20(8)). Once per result, and it stays.
 */
export const takeOverResult = command({
  event: "progress.takeOver",
  input: takeOverResultInput,
  load: async ({ tx, agencyId, input }) => loadResult(tx, agencyId, input.workResultId),
  allow: (actor, result) => isAppraiserOf(actor, result),
  run: async ({ tx, actor, agencyId, input, subject, now }) => {
    const { skpId, workResultId } = subject;
    if (subject.revision === 0) reject("PLAN_NOT_AGREED");
    if (subject.periodState !== "OPEN") reject("PERIOD_NOT_OPEN");
    if (actor.employeeId === null) reject("FORBIDDEN");
    const { count } = await tx.resultTakeover.createMany({
      data: [{ agencyId, workResultId, note: input.note, takenById: actor.employeeId, takenAt: now }],
      skipDuplicates: true,
    });
    if (count === 0) reject("WRONG_STATE");
    return { skpId };
  },
  audit: ({ subject }) => ({
    subjectType: "Skp",
    subjectId: subject.skpId,
    employeeId: subject.employeeId,
    detail: { workResultId: subject.workResultId },
  }),
});
