import type { Context } from "@/lib/core/command";
import { agreeSkp, returnSkp, submitSkp } from "@/lib/skp/commands/agree";
import { addComment, resolveComment } from "@/lib/skp/commands/comments";
import { changeApproach, startSkp } from "@/lib/skp/commands/draft";
import type { StoryDay } from "./calendar";
import { type Cast, run } from "./cast";
import type { SeedPlan } from "./data/types";
import { linkPromises } from "./link-promises";
import { growByStudy } from "./load-study";
import { standing, writeContent, writeExpectations } from "./plan-content";
import { onEveryStage, periodOf, planOf, required, type Stage } from "./stage";

/** Agreed plans are of January; what still waits was written lately, under the extension. */
const DAYS: Record<"agreed" | "waiting", Record<"write" | "submit" | "decide", [StoryDay, string]>> = {
  agreed: {
    write: [{ on: "01-07" }, "10:00"],
    submit: [{ on: "01-14" }, "13:30"],
    decide: [{ on: "01-21" }, "09:15"],
  },
  waiting: {
    write: [{ past: -8 }, "10:00"],
    submit: [{ past: -5 }, "13:30"],
    decide: [{ past: -2 }, "09:15"],
  },
};

/** Every plan of the cast, up to the state the cast asks for. */
export async function loadPlans(cast: Cast): Promise<void> {
  await onEveryStage(cast, async (stage) => {
    const periodId = await periodOf(stage);
    for (const plan of superiorsFirst(stage.agency.data.plans)) {
      const days = plan.state === "AGREED" || plan.isIdle ? DAYS.agreed : DAYS.waiting;
      const employee = await stage.actor(plan.person);
      const leader = await stage.actor(stage.superior(plan.person));
      const { skpId, approach } = await run(
        startSkp,
        { actor: employee, now: stage.at(...days.write) },
        { periodId, approach: plan.approach },
      );
      if (approach !== plan.approach) {
        const choice = { skpId, version: 0, approach: plan.approach };
        await run(changeApproach, { actor: leader, now: stage.at(...days.write) }, choice);
      }
      await writeContent(stage, plan, skpId, { actor: employee, now: stage.at(...days.write) });
      await linkPromises(stage, plan.person, { actor: employee, now: stage.at(...days.write) });
      if (plan.study === undefined)
        await writeExpectations(plan, skpId, { actor: leader, now: stage.at(...days.write) });
      const sides = {
        employee: { actor: employee, now: stage.at(...days.submit) },
        leader: { actor: leader, now: stage.at(...days.decide) },
      };
      if (plan.state === "AGREED") await talk(stage, plan, skpId, sides);
      await decide(stage, plan, sides.employee, sides.leader);
      if (plan.state !== "AGREED") await talk(stage, plan, skpId, sides);
      if (plan.study !== undefined) await growByStudy(stage, plan, plan.study);
    }
  });
}

/** In an order in which every result that is served stands before the one that serves it. */
function superiorsFirst(plans: readonly SeedPlan[]): SeedPlan[] {
  const ordered = new Set<SeedPlan>();
  const place = (plan: SeedPlan) => {
    for (const { serves } of plan.results) {
      const served = plans.find(({ person }) => person === serves?.person);
      if (served !== undefined && !ordered.has(served)) place(served);
    }
    ordered.add(plan);
  };
  for (const plan of plans) place(plan);
  return [...ordered];
}

type Sides = { employee: Context; leader: Context };

/** The dialogue at the rows (p.26). */
async function talk(stage: Stage, plan: SeedPlan, skpId: string, sides: Sides): Promise<void> {
  const { results } = await planOf(stage, plan.person);
  for (const { by, on, text, settled } of plan.comments ?? []) {
    const [says, hears] = by === "EMPLOYEE" ? [sides.employee, sides.leader] : [sides.leader, sides.employee];
    const row = typeof on === "number" ? required(results[on - 1], `result ${on}`).id : on;
    const now = plan.state === "AGREED" ? sides.employee.now : sides.leader.now;
    const { commentId } = await run(addComment, { actor: says.actor, now }, { skpId, row, text });
    if (settled) await run(resolveComment, { actor: hears.actor, now }, { skpId, commentId });
  }
}

async function decide(stage: Stage, plan: SeedPlan, employee: Context, leader: Context): Promise<void> {
  if (plan.state === "DRAFT") return;
  await run(submitSkp, employee, await standing(stage, plan));
  if (plan.state === "AGREED") await run(agreeSkp, leader, await standing(stage, plan));
  if (plan.state === "RETURNED") {
    await run(returnSkp, leader, { ...(await standing(stage, plan)), note: plan.returnNote });
  }
}
