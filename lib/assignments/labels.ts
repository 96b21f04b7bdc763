import type {
  TaskAssignmentForm,
  TaskAssignmentScope,
  TaskAssignmentState,
  TaskDuty,
  TaskHostKind,
} from "@/lib/db/generated/enums";
import type { Place } from "./schema";

export const TASK_FORM_LABEL: Record<TaskAssignmentForm, string> = {
  APPOINTMENT: "Penunjukan",
  VOLUNTARY: "Pengajuan sukarela",
};

export const TASK_SCOPE_LABEL: Record<TaskAssignmentScope, string> = {
  OWN_UNIT: "Unit kerja sendiri",
  OTHER_UNIT: "Lintas unit kerja",
  OTHER_AGENCY: "Lintas instansi pemerintah",
  OUTSIDE: "Di luar instansi pemerintah",
};

export const TASK_STATE_LABEL: Record<TaskAssignmentState, string> = {
  PROPOSED: "Menunggu persetujuan",
  APPROVED: "Berjalan",
  REFUSED: "Ditolak",
  CANCELLED: "Dibatalkan",
  ENDED: "Selesai",
};

export const TASK_DUTY_LABEL: Record<TaskDuty, string> = {
  REGULAR: "Tugas biasa",
  PLT: "Sebagai Plt.",
  PLH: "Sebagai Plh.",
  STRUCTURAL: "Menduduki jabatan struktural",
};

export const TASK_HOST_LABEL: Record<TaskHostKind, string> = {
  FOREIGN_STATE: "Negara sahabat",
  INTERNATIONAL: "Lembaga internasional",
  PROFESSIONAL: "Organisasi profesi",
  PRIVATE: "Badan swasta",
};

export const PLACE_LABEL: Record<Place, string> = {
  INSIDE: "Di instansi ini",
  OTHER_AGENCY: "Di instansi pemerintah lain",
  OUTSIDE: "Di luar instansi pemerintah",
};
