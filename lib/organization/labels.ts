import type { AssignmentKind, PositionKind, PositionLevel } from "@/lib/db/generated/enums";

export const POSITION_KIND_LABELS: Record<PositionKind, string> = {
  STRUCTURAL: "Struktural",
  FUNCTIONAL: "Fungsional",
  EXECUTING: "Pelaksana",
};

export const POSITION_LEVEL_LABELS: Record<PositionLevel, string> = {
  AGENCY_LEADER: "Pimpinan instansi",
  JPT_UTAMA: "JPT Utama",
  JPT_MADYA: "JPT Madya",
  JPT_PRATAMA: "JPT Pratama",
  ADMINISTRATOR: "Administrator",
  PENGAWAS: "Pengawas",
  PELAKSANA: "Pelaksana",
  JF_PEMULA: "Pemula",
  JF_TERAMPIL: "Terampil",
  JF_MAHIR: "Mahir",
  JF_PENYELIA: "Penyelia",
  JF_AHLI_PERTAMA: "Ahli Pertama",
  JF_AHLI_MUDA: "Ahli Muda",
  JF_AHLI_MADYA: "Ahli Madya",
  JF_AHLI_UTAMA: "Ahli Utama",
};

export const ASSIGNMENT_KIND_LABELS: Record<AssignmentKind, string> = {
  DEFINITIVE: "Definitif",
  PLT: "Plt.",
  PLH: "Plh.",
};
