import "server-only";
import { command } from "@/lib/core/command";
import { reject } from "@/lib/core/errors";
import { appendResult, isAppendable } from "@/lib/skp/append";
import { addStudyResultsInput } from "@/lib/skp/append-schema";
import { requirePlanning } from "@/lib/skp/moment";
import { canEver } from "@/lib/skp/policy";
import { getHead } from "@/lib/skp/queries/head";
import { getStudy } from "@/lib/studies/queries/studies";
import { runsIn } from "@/lib/studies/rules/study";

/**
 * Adds what is expected during study leave to the plan of the year, without a new document (p.64, 12, Devi). The study
 * must be the person's own and run in the plan's year.
 */
export const addStudyResults = command({
  event: "skp.study.add",
  input: addStudyResultsInput,
  load: async ({ tx, actor, agencyId, input }) => {
    const found = await getStudy(tx, actor, agencyId, input.studyLeaveId);
    const plan = await getHead(tx, actor, agencyId, input.skpId, true);
    return found === null || plan === null || plan.employeeId !== found.study.employeeId
      ? null
      : { study: found.study, plan };
  },
  allow: (actor, { plan }) => canEver(actor, plan, "editResults"),
  run: async ({ tx, actor, input, subject: { study, plan }, now }) => {
    if (input.items.length === 0) reject("STUDY_NOTHING");
    if (!runsIn(study, plan.year)) reject("WRONG_STATE");
    await requirePlanning({ tx, actor, subject: plan, now });
    if (!isAppendable(plan.state)) reject("PLAN_HELD");
    const assignedBy = plan.appraiser?.positionName ?? null;
    for (const { indicators, ...result } of input.items) {
      await appendResult(tx, plan, {
        ...result,
        assignedBy,
        studyLeaveId: study.id,
        indicators: indicators.map((text) => ({ statement: text })),
      });
    }
    return { skpId: plan.id, added: input.items.length };
  },
  audit: ({ subject: { study, plan }, data }) => ({
    subjectType: "Skp",
    subjectId: plan.id,
    employeeId: plan.employeeId,
    detail: { studyLeaveId: study.id, added: data.added },
  }),
});
