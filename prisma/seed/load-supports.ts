import type { Context } from "@/lib/core/command";
import { saveManual } from "@/lib/strategy/commands/manual";
import { saveStrategy } from "@/lib/strategy/commands/strategy";
import { saveWorkblock } from "@/lib/strategy/commands/workblock";
import { type Cast, personOf, run } from "./cast";
import type { SeedSupport } from "./data/types";
import { onEveryStage, planOf, required, type Stage } from "./stage";

/** Manuals, workblocks and strategies, written by the leaders a few days after their plans were agreed. */
export async function loadSupports(cast: Cast): Promise<void> {
  await onEveryStage(cast, async (stage) => {
    for (const support of stage.agency.data.supports) {
      const context = { actor: await stage.actor(support.person), now: stage.at({ on: "01-23" }, "10:00") };
      await write(stage, support, context);
    }
  });
}

async function write(stage: Stage, support: SeedSupport, context: Context): Promise<void> {
  const { person, result, indicator, manual, workblock, services } = support;
  const plan = await planOf(stage, person);
  const found = plan.results[result - 1]?.indicators[indicator - 1];
  const about = { skpId: plan.skpId, indicatorId: required(found, `indicator ${result}.${indicator}`) };
  if (manual) await run(saveManual, context, { ...about, ...manual });
  if (workblock) {
    const { lines, ...texts } = workblock;
    const lists = Object.entries(lines).map(([kind, all]) => [kind, all.join("\n")]);
    await run(saveWorkblock, context, { ...about, ...texts, ...Object.fromEntries(lists) });
  }
  if (services) {
    const parts = services.map(({ taker, ...service }) => ({
      ...service,
      employeeId: taker === undefined ? "" : personOf(stage.agency, taker).employeeId,
    }));
    await run(saveStrategy, context, { ...about, method: "SERVICE", parts });
  }
}
