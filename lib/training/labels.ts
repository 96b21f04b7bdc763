import type { EnrolmentState, TrainingSessionState } from "@/lib/db/generated/enums";

export const SESSION_STATE_LABEL: Record<TrainingSessionState, string> = {
  OPEN: "Dibuka",
  COMPLETED: "Selesai",
  CANCELLED: "Dibatalkan",
};

export const ENROLMENT_STATE_LABEL: Record<EnrolmentState, string> = {
  ENROLLED: "Terdaftar",
  ATTENDED: "Hadir",
  ABSENT: "Tidak hadir",
  CANCELLED: "Pendaftaran dibatalkan",
};
