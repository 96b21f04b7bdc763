import { agreedPlan } from "@/tests/support/agreed-plan";
import type { Samples } from "@/tests/support/command-samples";
import type { World } from "@/tests/support/world";

const asked = async (world: World) => {
  await agreedPlan(world, "bidan");
  return {
    unitId: world.unit("A", "puskesmas"),
    periodId: world.period.A.id,
    content: "PLAN",
    withBelow: false,
  };
};

/** A job of the clinic's head that failed. */
const failed = (world: World) =>
  world.inside("A", async (tx) => {
    const job = await tx.printJob.create({
      data: {
        agencyId: world.agency.A,
        unitId: world.unit("A", "puskesmas"),
        periodId: world.period.A.id,
        content: "PLAN",
        state: "FAILED",
        createdById: world.person("kapus").accountId,
      },
    });
    return { jobId: job.id };
  });

export const samples: Samples = {
  startPrint: { by: "kapus", input: asked, mayAlso: ["kadin", "bupati", "hr", "unitHr", "auditor"] },
  repeatPrint: { by: "kapus", input: failed },
};
