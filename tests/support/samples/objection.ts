import type { Samples } from "@/tests/support/command-samples";
import { objected } from "@/tests/support/objections";

export const samples: Samples = {
  explainObjection: {
    by: "kapus",
    input: async (world) => ({
      evaluationId: await objected(world, "bidan"),
      statement: "Bukti kedua diunggah sesudah jadwal.",
    }),
  },
  decideObjection: {
    by: "kadin",
    input: async (world) => ({
      evaluationId: await objected(world, "bidan"),
      version: 0,
      decision: "UPHELD",
      decisionReason: "Bukti yang ada mendukung penilaian.",
      unheardReason: "Pejabat penilai sedang sakit.",
    }),
  },
};
