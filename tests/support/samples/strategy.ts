import type { Samples } from "@/tests/support/command-samples";
import {
  draftIndicator,
  supportedIndicator,
  typedManual,
  typedShare,
  typedWorkblock,
} from "@/tests/support/strategy";

export const samples: Samples = {
  saveManual: {
    by: "kapus",
    mayAlso: ["kadin"],
    input: async (world) => ({ ...(await draftIndicator(world, "kapus")), ...typedManual }),
  },
  saveWorkblock: {
    by: "kapus",
    input: async (world) => ({ ...(await draftIndicator(world, "kapus")), ...typedWorkblock }),
  },
  saveStrategy: {
    by: "kapus",
    input: async (world) => ({ ...(await draftIndicator(world, "kapus")), ...typedShare }),
  },
  deleteManual: {
    by: "kapus",
    mayAlso: ["kadin"],
    input: async (world) => ({ ...(await supportedIndicator(world, "kapus")), version: 1 }),
  },
  deleteWorkblock: {
    by: "kapus",
    input: async (world) => ({ ...(await supportedIndicator(world, "kapus")), version: 1 }),
  },
  deleteStrategy: {
    by: "kapus",
    input: async (world) => ({ ...(await supportedIndicator(world, "kapus")), version: 1 }),
  },
};
