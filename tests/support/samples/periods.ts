import { execute } from "@/lib/core/command";
import { createPeriod } from "@/lib/periods/commands";
import type { Samples } from "@/tests/support/command-samples";
import type { World } from "@/tests/support/world";

const planningWindow = (world: World) =>
  world.inside("A", (tx) =>
    tx.phaseWindow.findFirstOrThrow({ where: { periodId: world.period.A.id, phase: "PLANNING" } }),
  );

export const samples: Samples = {
  createPeriod: {
    by: "hr",
    input: () => ({ year: "2028", rhythm: "MONTHLY" }),
    namesNothing: "a year of one's own agency",
  },
  setWindow: {
    by: "hr",
    input: async (world) => ({
      windowId: (await planningWindow(world)).id,
      version: 0,
      opens: "2026-01-02T00:00",
      closes: "2026-02-02T00:00",
    }),
  },
  openPeriod: {
    by: "hr",
    input: async (world) => {
      const year = { year: "2029", rhythm: "MONTHLY" };
      const made = await execute(createPeriod, { actor: await world.actor("hr") }, year);
      return { periodId: made.ok ? made.data.periodId : "", version: 0 };
    },
  },
  closePeriod: { by: "hr", input: (world) => ({ periodId: world.period.A.id, version: 0 }) },
  extendWindow: {
    by: "hr",
    input: async (world) => ({
      windowId: (await planningWindow(world)).id,
      scope: "EVERYONE",
      until: "2027-06-01T00:00",
      reason: "Gangguan jaringan di seluruh kabupaten.",
    }),
  },
};
