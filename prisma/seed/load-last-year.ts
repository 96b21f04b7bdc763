import { fromLocalInput } from "@/lib/core/dates";
import { closePeriod, createPeriod, openPeriod } from "@/lib/periods/commands";
import { agreeSkp, submitSkp } from "@/lib/skp/commands/agree";
import { startSkp } from "@/lib/skp/commands/draft";
import { type Cast, run } from "./cast";
import type { SeedPlan } from "./data/types";
import { evaluateYear, evaluateYearAbove, reviewYear, type Year } from "./load-history";
import { standing, writeContent, writeExpectations } from "./plan-content";
import { onEveryStage, required, type Stage } from "./stage";

/**
 * The two years before: plans that people may copy from, and the yearly results of a few. They are closed, so nothing in
 * them is waited for.
 */
export async function loadLastYear(cast: Cast): Promise<void> {
  await onEveryStage(cast, async (stage) => {
    const { calendar, data } = stage.agency;
    const { history } = data.followUp;
    for (const [index, year] of [calendar.year - 2, calendar.year - 1].entries()) {
      const past = await begin(stage, year);
      const kept = year === calendar.year - 1 ? data.lastYear : [];
      for (const plan of [...kept, ...history.map((one) => one.plan)]) await agreed(stage, plan, past);
      for (const { plan, years, above } of history) {
        const evaluated = await reviewYear(stage, plan, past);
        const rating = required(years[index], "rating of the year");
        if (above !== undefined && index === 1) await evaluateYearAbove(stage, evaluated, rating, above);
        else await evaluateYear(stage, evaluated, rating);
      }
      const closed = { actor: await stage.actor(stage.admin), now: past.at(`${year + 1}-02-27`, "09:00") };
      await run(closePeriod, closed, { periodId: past.periodId, version: 1 });
    }
  });
}

async function begin(stage: Stage, year: number): Promise<Year> {
  const admin = await stage.actor(stage.admin);
  const at = (day: string, time: string) => {
    const local = `${day}T${time}`;
    return required(fromLocalInput(local, admin.timeZone), `time ${local}`);
  };
  const prepared = { actor: admin, now: at(`${year}-01-02`, "09:00") };
  const { periodId } = await run(createPeriod, prepared, { year, rhythm: "QUARTERLY" });
  await run(openPeriod, prepared, { periodId, version: 0 });
  return { periodId, year, at };
}

async function agreed(stage: Stage, plan: SeedPlan, { periodId, year, at }: Year): Promise<void> {
  const employee = { actor: await stage.actor(plan.person), now: at(`${year}-01-07`, "10:00") };
  const leader = { actor: await stage.actor(stage.superior(plan.person)), now: at(`${year}-01-21`, "09:15") };
  const { skpId } = await run(startSkp, employee, { periodId, approach: plan.approach });
  await writeContent(stage, plan, skpId, employee);
  await writeExpectations(plan, skpId, { ...leader, now: employee.now });
  await run(submitSkp, { ...employee, now: at(`${year}-01-14`, "13:30") }, await standing(stage, plan, year));
  await run(agreeSkp, leader, await standing(stage, plan, year));
}
