import type { Stage } from "@/lib/dashboard/rules";
import type { Unfinished } from "@/lib/dashboard/unfinished";

export const STAGE_LABEL: Record<Stage, string> = {
  PLAN: "SKP disepakati",
  DOCUMENTATION: "Realisasi tercatat",
  EVALUATION: "Evaluasi ditetapkan",
};

/** Who has not acted, and on what. */
export const UNFINISHED_LABEL: Record<Unfinished, string> = {
  "tanpa-skp": "Belum menyusun SKP",
  "belum-diajukan": "SKP belum diajukan",
  "menunggu-atasan": "SKP menunggu atasan",
  "belum-realisasi": "Belum mencatat realisasi",
  "belum-evaluasi-diri": "Belum evaluasi diri",
  "belum-dinilai": "Belum dinilai atasan",
  "belum-ditanggapi": "Belum menanggapi hasil",
};
