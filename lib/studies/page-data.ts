import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db/tenant";
import { canKeepStudies } from "./policy";
import { countStudyResults, getStudent, listPlans, listStudies } from "./queries/studies";
import { mustClarifyRest, runsIn, suggestResults } from "./rules/study";

/** Study leave of one person: what HR records, and for the person what to add to the plan. Four statements. */
export async function getStudyPage(tx: Tx, actor: AgencyActor, employeeId: string) {
  const { agencyId } = actor;
  const student = await getStudent(tx, actor, agencyId, employeeId);
  if (student === null) return null;
  const studies = await listStudies(tx, agencyId, employeeId);
  const plans = await listPlans(tx, agencyId, employeeId);
  const plan = plans[0] ?? null;
  const year = plan?.period.year ?? null;
  const running = year === null ? undefined : studies.find((study) => runsIn(study, year));
  const isOwn = actor.employeeId === employeeId;
  return {
    student,
    studies,
    isOwn,
    canKeep: student.leftOn === null && canKeepStudies(actor, student),
    added: await countStudyResults(
      tx,
      agencyId,
      studies.map(({ id }) => id),
    ),
    plan: plan === null ? null : { id: plan.id, state: plan.state, year: plan.period.year },
    /** What to expect this year, for the study that runs in the plan's year. */
    suggested:
      running === undefined || year === null || running.endedOn !== null
        ? null
        : { studyLeaveId: running.id, items: suggestResults(running, year) },
    /** Back before the year is over: the rest of it is talked over again, in the same plan (p.64, 13). */
    clarify: year !== null && studies.some(({ endedOn }) => mustClarifyRest(endedOn, year)),
  };
}

export type StudyPage = NonNullable<Awaited<ReturnType<typeof getStudyPage>>>;
