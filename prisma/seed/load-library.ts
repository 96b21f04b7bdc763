import { keepResult } from "@/lib/library/commands/library";
import { type Cast, run } from "./cast";
import { onEveryStage, planOf } from "./stage";

/** The library begins with the results of the agreed plans, for others with the same position. */
export async function loadLibrary(cast: Cast): Promise<void> {
  await onEveryStage(cast, async (stage) => {
    const context = { actor: await stage.actor(stage.admin), now: stage.at({ on: "01-26" }, "10:00") };
    const agreed = stage.agency.data.plans.filter(({ state }) => state === "AGREED");
    for (const { person } of agreed) {
      const { skpId, results } = await planOf(stage, person);
      for (const { id: resultId } of results) await run(keepResult, context, { skpId, resultId });
    }
  });
}
