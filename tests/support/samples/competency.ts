import { COMPETENCIES } from "@/lib/evaluation/rules/required-level";
import type { Samples } from "@/tests/support/command-samples";

export const samples: Samples = {
  saveStandards: {
    by: "hr",
    input: () => ({ level: "PENGAWAS", required: Object.fromEntries(COMPETENCIES.map((one) => [one, "3"])) }),
    namesNothing: "the standard of one's own agency",
  },
};
