import { execute } from "@/lib/core/command";
import { recordProgress } from "@/lib/progress/commands";
import { agreedPlan } from "@/tests/support/agreed-plan";
import type { Samples } from "@/tests/support/command-samples";
import { NOW, type World } from "@/tests/support/world";

async function entryInput(world: World) {
  const plan = await agreedPlan(world, "bidan");
  return {
    indicatorId: plan.indicators[0],
    subperiodId: world.period.A.q1,
    realisation: "90%",
    evidenceUrl: "https://bukti.example/1",
  };
}

export const samples: Samples = {
  recordProgress: { by: "bidan", input: entryInput },
  removeEvidence: {
    by: "bidan",
    input: async (world) => {
      const actor = await world.actor("bidan");
      const result = await execute(recordProgress, { actor, now: NOW }, await entryInput(world));
      if (!result.ok) throw new Error(result.message);
      return { evidenceId: result.data.evidenceId };
    },
  },
};
