import type { FeedbackTone, GiverClass } from "@/lib/db/generated/enums";

export const GIVER_LABEL: Record<GiverClass, string> = {
  SUPERIOR: "Pimpinan",
  PEER: "Rekan kerja setingkat",
  SUBORDINATE: "Pegawai di bawahnya",
  OTHER: "Pihak lain",
};

export const TONE_LABEL: Record<FeedbackTone, string> = {
  POSITIVE: "Apresiasi",
  NEUTRAL: "Catatan",
  IMPROVE: "Perlu ditingkatkan",
};
