import type { Verdict } from "@/lib/library/audience";
import type { Standing } from "@/lib/library/rules/compare";

/** What happens to a person when a target is given, or why nothing does. */
export const VERDICT_LABEL: Record<Verdict, string> = {
  INTO_PLAN: "Masuk ke draf SKP",
  NEW_PLAN: "Draf SKP baru dibuat",
  HAS_IT: "Sudah punya hasil kerja ini",
  WITH_APPRAISER: "SKP sudah diajukan atau disepakati",
  NOT_OPEN: "Tahap perencanaan tidak terbuka",
  FULL: "SKP sudah memuat 60 hasil kerja",
  NEEDS_NONE: "Tidak wajib menyusun SKP",
  NO_POSITION: "Belum punya jabatan",
};

export const STANDING_LABEL: Record<Standing, string> = {
  NEW: "Belum ada",
  SAME: "Sudah ada, sama",
  CHANGED: "Sudah ada, indikatornya berbeda",
  ALIKE: "Ada yang mirip",
};
