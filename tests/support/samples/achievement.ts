import { typedAchievement } from "@/tests/support/achievements";
import type { Samples } from "@/tests/support/command-samples";

export const samples: Samples = {
  setAchievement: {
    by: "kadin",
    mayAlso: ["bupati", "hr"],
    input: (world) => typedAchievement(world, "puskesmas"),
  },
};
