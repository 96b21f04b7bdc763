import { fromLocalInput } from "@/lib/core/dates";
import { closePeriod, createPeriod, openPeriod } from "@/lib/periods/commands";
import { agreeSkp, submitSkp } from "@/lib/skp/commands/agree";
import { startSkp } from "@/lib/skp/commands/draft";
import { type Cast, run } from "./cast";
import type { SeedPlan } from "./data/types";
import { standing, writeContent, writeExpectations } from "./load-plans";
import { onEveryStage, required, type Stage } from "./stage";

/** The year before with the plans that people may copy from; it is closed, so nothing in it is waited for. */
export async function loadLastYear(cast: Cast): Promise<void> {
  await onEveryStage(cast, async (stage) => {
    const year = stage.agency.calendar.year - 1;
    const admin = await stage.actor(stage.admin);
    const at = (day: string, time: string) => {
      const local = `${day}T${time}`;
      return required(fromLocalInput(local, admin.timeZone), `time ${local}`);
    };
    const prepared = { actor: admin, now: at(`${year}-01-02`, "09:00") };
    const { periodId } = await run(createPeriod, prepared, { year, rhythm: "QUARTERLY" });
    await run(openPeriod, prepared, { periodId, version: 0 });
    for (const plan of stage.agency.data.lastYear) await agreed(stage, plan, { periodId, year, at });
    const closed = { actor: admin, now: at(`${year + 1}-02-27`, "09:00") };
    await run(closePeriod, closed, { periodId, version: 1 });
  });
}

type Year = { periodId: string; year: number; at: (day: string, time: string) => Date };

async function agreed(stage: Stage, plan: SeedPlan, { periodId, year, at }: Year): Promise<void> {
  const employee = { actor: await stage.actor(plan.person), now: at(`${year}-01-07`, "10:00") };
  const leader = { actor: await stage.actor(stage.superior(plan.person)), now: at(`${year}-01-21`, "09:15") };
  const { skpId } = await run(startSkp, employee, { periodId, approach: plan.approach });
  await writeContent(stage, plan, skpId, employee);
  await writeExpectations(plan, skpId, { ...leader, now: employee.now });
  await run(submitSkp, { ...employee, now: at(`${year}-01-14`, "13:30") }, await standing(stage, plan, year));
  await run(agreeSkp, leader, await standing(stage, plan, year));
}
