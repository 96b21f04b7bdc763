import { agreeSkp, reopenSkp, submitSkp } from "@/lib/skp/commands/agree";
import { addStudyResults } from "@/lib/skp/commands/from-study";
import { recordStudy } from "@/lib/studies/commands";
import { personOf, run } from "./cast";
import type { SeedPlan, SeedStudy } from "./data/types";
import { standing, writeExpectations } from "./plan-content";
import type { Stage } from "./stage";

/** Days before the end of the evaluated quarter: the leave begins within the year, after the plan was agreed in January. */
const DAYS = { record: -62, open: -61, write: -59, submit: -58, agree: -57 } as const;

/**
 * Study leave that begins within the year (PermenPANRB 6/2022 p.64, 12): HR records it, the appraiser opens the agreed plan,
 * what is expected of the leave is added to the same plan, and it is agreed again.
 */
export async function growByStudy(stage: Stage, plan: SeedPlan, study: SeedStudy): Promise<void> {
  const { agency, actor, at } = stage;
  const { begins, years, ...leave } = study;
  const startsOn = agency.calendar.day(begins);
  const recorded = { actor: await actor(stage.admin), now: at({ evaluated: DAYS.record }, "10:00") };
  const employee = await actor(plan.person);
  const leader = await actor(stage.superior(plan.person));
  const { studyLeaveId } = await run(recordStudy, recorded, {
    ...leave,
    employeeId: personOf(agency, plan.person).employeeId,
    startsOn,
    endsOn: `${Number(startsOn.slice(0, 4)) + years}${startsOn.slice(4)}`,
  });
  const opened = await standing(stage, plan);
  const { skpId } = opened;
  const why = {
    reason: "NEW_ASSIGNMENT",
    note: "Tugas belajar dimulai; ekspektasinya ditambahkan pada SKP ini.",
  };
  const opens = { actor: leader, now: at({ evaluated: DAYS.open }, "09:00") };
  await run(reopenSkp, opens, { ...opened, ...why });
  await writeExpectations(plan, skpId, opens);
  const items = plan.results
    .filter(({ ofStudy }) => ofStudy)
    .map(({ kind, statement, indicators }) => ({
      take: "ya",
      kind,
      statement,
      indicators: indicators.map((one) => one.statement).join("\n"),
    }));
  const writes = { actor: employee, now: at({ evaluated: DAYS.write }, "10:00") };
  await run(addStudyResults, writes, { skpId, studyLeaveId, items });
  const submits = { actor: employee, now: at({ evaluated: DAYS.submit }, "13:30") };
  await run(submitSkp, submits, await standing(stage, plan));
  const agrees = { actor: leader, now: at({ evaluated: DAYS.agree }, "09:15") };
  await run(agreeSkp, agrees, await standing(stage, plan));
}
