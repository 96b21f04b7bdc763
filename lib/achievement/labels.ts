import type { AchievementBasis, AchievementValue, Predicate } from "@/lib/db/generated/enums";

/** The five predicates of an organisation, best first (p.92). */
export const ACHIEVEMENT_LABEL: Record<AchievementValue, string> = {
  OUTSTANDING: "Istimewa",
  GOOD: "Baik",
  NEEDS_IMPROVEMENT: "Butuh Perbaikan",
  POOR: "Kurang",
  VERY_POOR: "Sangat Kurang",
};

/** Best first. */
export const ACHIEVEMENT_VALUES = [
  "OUTSTANDING",
  "GOOD",
  "NEEDS_IMPROVEMENT",
  "POOR",
  "VERY_POOR",
] as const satisfies readonly AchievementValue[];

export const BASIS_LABEL: Record<AchievementBasis, string> = {
  ACTION_PLAN: "Capaian rencana aksi",
  TRAJECTORY: "Capaian trajektori target",
  YEARLY: "Capaian IKU, ekspektasi pimpinan, dan indeks reformasi birokrasi",
};

export const BASIS_MEANING: Record<AchievementBasis, string> = {
  ACTION_PLAN: "Rencana aksi seluruh indikator perjanjian kinerja pada periode ini.",
  TRAJECTORY: "Target triwulan seluruh indikator perjanjian kinerja.",
  YEARLY: "Dasar capaian tahunan.",
};

/** Predicates of people as the distribution names them. */
export const PREDICATE_NAME: Record<Predicate, string> = {
  VERY_GOOD: "Sangat Baik",
  GOOD: "Baik",
  NEEDS_IMPROVEMENT: "Butuh Perbaikan",
  POOR: "Kurang/Misconduct",
  VERY_POOR: "Sangat Kurang",
};
