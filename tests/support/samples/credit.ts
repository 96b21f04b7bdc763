import type { Samples } from "@/tests/support/command-samples";

export const samples: Samples = {
  setCreditBasis: {
    by: "hr",
    input: (world) => ({
      employeeId: world.person("bidan").employeeId,
      version: 0,
      points: "112,50",
      countsFrom: "2024-01-01",
      source: "PAK 7/2023",
    }),
  },
};
