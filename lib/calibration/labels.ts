import type { Comparison, SpreadComparison } from "@/lib/calibration/rules/summary";
import type {
  AdviceKind,
  CalibrationAspect,
  CalibrationState,
  ProposalState,
} from "@/lib/db/generated/enums";

export const CALIBRATION_STATE_LABEL: Record<CalibrationState, string> = {
  ANONYMOUS: "Berjalan tanpa nama",
  OPEN: "Berjalan dengan nama",
  CLOSED: "Selesai",
};

export const ASPECT_LABEL: Record<CalibrationAspect, string> = {
  RESULT: "Hasil kerja",
  BEHAVIOUR: "Perilaku kerja",
};

export const PROPOSAL_STATE_LABEL: Record<ProposalState, string> = {
  PROPOSED: "Menunggu jawaban",
  ACCEPTED: "Diterima",
  DECLINED: "Tidak diterima",
  LAPSED: "Tidak dijawab",
};

export const ADVICE_KIND_LABEL: Record<AdviceKind, string> = {
  COMMENT: "Tanggapan",
  RECOMMENDATION: "Rekomendasi",
};

export const COMPARISON_LABEL: Record<Comparison, string> = {
  TOO_FEW: "terlalu sedikit untuk dinilai",
  ALIKE: "kurang lebih sama",
  HIGHER: "lebih tinggi",
  LOWER: "lebih rendah",
};

export const SPREAD_LABEL: Record<SpreadComparison, string> = {
  ALIKE: "sebarannya mirip",
  NARROWER: "sebarannya lebih sempit",
  WIDER: "sebarannya lebih lebar",
};
