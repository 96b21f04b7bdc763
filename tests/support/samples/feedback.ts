import { agreedPlan } from "@/tests/support/agreed-plan";
import type { Samples } from "@/tests/support/command-samples";

export const samples: Samples = {
  giveFeedback: {
    by: "kapus",
    // A peer and a leader above may give feedback too.
    mayAlso: ["dokter", "kadin", "bupati"],
    input: async (world) => ({
      skpId: (await agreedPlan(world, "bidan")).skpId,
      about: "all",
      tone: "POSITIVE",
      text: "Pelayanan semakin cepat.",
    }),
  },
  requestFeedback: {
    by: "bidan",
    input: async (world) => ({ skpId: (await agreedPlan(world, "bidan")).skpId, message: "Mohon masukan." }),
  },
};
