import type { Samples } from "@/tests/support/command-samples";
import { applied, appointed, approved, team, typedTask, typedTeam } from "@/tests/support/tasks";

const reason = "Pernah mengerjakannya.";

export const samples: Samples = {
  appointTask: {
    by: "kapus",
    input: (world) => ({ ...typedTask, employeeId: world.person("bidan").employeeId }),
  },
  applyTask: {
    by: "bidan",
    mayAlso: ["perawat", "auditor"],
    input: (world) => ({ ...typedTask, unitId: world.unit("A", "puskesmas"), reason }),
  },
  decideTask: {
    by: "kapus",
    input: async (world) => ({ taskId: await applied(world, "bidan"), version: 0, decision: "APPROVED" }),
  },
  cancelTask: {
    by: "bidan",
    input: async (world) => ({ taskId: await applied(world, "bidan"), version: 0, note: "Sudah penuh" }),
  },
  endTask: {
    by: "kapus",
    input: async (world) => ({ taskId: await approved(world), version: 1, endsOn: "2026-03-31" }),
  },
  createTeam: { by: "kapus", input: () => typedTeam, namesNothing: "forms a team in the own unit" },
  updateTeam: {
    by: "kapus",
    input: async (world) => ({ teamId: await team(world), version: 0, ...typedTeam }),
  },
  releaseLead: {
    by: "kapus",
    input: async (world) => {
      const teamId = await team(world);
      await appointed(world, "kapus", "bidan", { teamId, teamRole: "LEAD" });
      return { teamId, version: 1 };
    },
  },
  endTeam: {
    by: "kapus",
    input: async (world) => ({ teamId: await team(world), version: 0, endsOn: "2026-06-30" }),
  },
};
