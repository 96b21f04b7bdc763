import type {
  AwardState,
  CoachingOutcome,
  CoachingState,
  ExportKind,
  MandateScope,
  RecommendationKind,
  RecommendationState,
  SanctionState,
} from "@/lib/db/generated/enums";

export const KIND_LABEL: Record<RecommendationKind, string> = {
  TRAINING: "Kebutuhan pelatihan",
  DEVELOPMENT: "Pengembangan kompetensi",
  ALLOWANCE: "Tunjangan",
  CAREER: "Promosi atau mutasi",
  AWARD: "Penghargaan",
  SANCTION: "Sanksi",
  OTHER: "Lainnya",
};

export const RECOMMENDATION_STATE_LABEL: Record<RecommendationState, string> = {
  OPEN: "Terbuka",
  PLANNED: "Direncanakan",
  DONE: "Selesai",
  NOT_FOLLOWED: "Tidak ditindaklanjuti",
};

export const COACHING_STATE_LABEL: Record<CoachingState, string> = {
  OPEN: "Berjalan",
  CLOSED: "Selesai",
  LIFTED: "Gugur, predikatnya berubah",
};

export const OUTCOME_LABEL: Record<CoachingOutcome, string> = {
  REACHED: "Tercapai",
  PARTLY: "Tercapai sebagian",
  NOT_REACHED: "Belum tercapai",
};

export const AWARD_STATE_LABEL: Record<AwardState, string> = {
  NOMINATED: "Diusulkan",
  GRANTED: "Diberikan, belum diumumkan",
  DECLINED: "Tidak diberikan",
  ANNOUNCED: "Diumumkan",
  WITHDRAWN: "Ditarik",
};

export const SANCTION_STATE_LABEL: Record<SanctionState, string> = {
  IN_FORCE: "Berlaku",
  SERVED: "Selesai dijalani",
  REVOKED: "Dicabut",
};

export const SCOPE_LABEL: Record<MandateScope, string> = {
  AWARDS: "Memutus penghargaan",
  SANCTIONS: "Mencatat sanksi",
};

export const EXPORT_LABEL: Record<ExportKind, string> = {
  RECAP: "Rekap hasil evaluasi",
  ALLOWANCE: "Dasar tunjangan",
  CREDIT: "Angka kredit",
};
