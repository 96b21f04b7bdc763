import type { Samples } from "@/tests/support/command-samples";
import { study, typedStudy } from "@/tests/support/tasks";

export const samples: Samples = {
  recordStudy: {
    by: "hr",
    mayAlso: ["unitHr"],
    input: (world) => ({ ...typedStudy, employeeId: world.person("bidan").employeeId }),
  },
  updateStudy: {
    by: "hr",
    mayAlso: ["unitHr"],
    input: async (world) => ({ ...typedStudy, studyLeaveId: await study(world), version: 0 }),
  },
  endStudy: {
    by: "hr",
    mayAlso: ["unitHr"],
    input: async (world) => ({
      studyLeaveId: await study(world),
      version: 0,
      outcome: "DROPPED_OUT",
      endedOn: "2026-08-31",
    }),
  },
};
