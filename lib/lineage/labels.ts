import type { Coverage } from "@/lib/lineage/rules/coverage";

export const COVERAGE_LABEL: Record<Coverage, string> = {
  NONE: "Belum diambil",
  PART: "Indikator belum lengkap",
  HEAD_ONLY: "Baru di SKP kepala unit",
  COVERED: "Tercakup",
};

/** What to do about it. */
export const COVERAGE_HELP: Record<Coverage, string> = {
  NONE: "Belum ada hasil kerja kepala unit yang mengambil sasaran ini.",
  PART: "Sebagian indikator sasaran ini belum ada di SKP kepala unit.",
  HEAD_ONLY: "Belum ada pegawai atau unit di bawahnya yang mendukung sasaran ini.",
  COVERED: "Ada yang bertanggung jawab sampai ke pelaksananya.",
};
