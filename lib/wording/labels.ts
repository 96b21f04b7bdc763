import type { FindingCode } from "./findings";

export const FINDING_LABEL: Record<FindingCode, string> = {
  ACTIVITY: "Masih berupa kegiatan",
  CATEGORY: "Masih berupa nama bidang",
  INDICATOR: "Berbentuk indikator",
  ABSOLUTE: "Kata mutlak",
  UNMEASURABLE: "Belum terukur",
  NO_TARGET: "Belum ada target",
  NO_NUMBER: "Target tanpa angka",
  NO_UNIT: "Angka tanpa satuan",
  NO_TIME: "Belum ada batas waktu",
  NO_EVIDENCE: "Belum ada pertanggungjawaban",
  NEAR_DUPLICATE: "Mirip hasil kerja rekan",
  TOO_MANY: "Terlalu banyak",
  TOO_FEW: "Terlalu sedikit",
};
