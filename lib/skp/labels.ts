import type {
  Aspect,
  ConsequenceKind,
  Perspective,
  ReopenReason,
  ResourceFulfilment,
  ResourceKind,
  SkpApproach,
  SkpForm,
  SkpRevisionEvent,
  SkpState,
  SkpTermKind,
  WorkResultKind,
} from "@/lib/db/generated/enums";

export const APPROACH_LABEL: Record<SkpApproach, string> = {
  QUANTITATIVE: "Kuantitatif",
  QUALITATIVE: "Kualitatif",
};

export const APPROACH_MEANING: Record<SkpApproach, string> = {
  QUANTITATIVE: "Indikator terpisah dari target; target berupa angka dengan satuan.",
  QUALITATIVE: "Indikator dan target dalam satu kalimat yang menggambarkan keberhasilan.",
};

export const FORM_LABEL: Record<SkpForm, string> = {
  LEADER: "Pejabat pimpinan tinggi dan pimpinan unit kerja mandiri",
  STAFF: "Pejabat administrasi dan pejabat fungsional",
};

export const STATE_LABEL: Record<SkpState, string> = {
  DRAFT: "Draf",
  SUBMITTED: "Diajukan",
  RETURNED: "Dikembalikan",
  AGREED: "Disepakati",
};

export const EVENT_LABEL: Record<SkpRevisionEvent, string> = {
  SUBMITTED: "Diajukan",
  WITHDRAWN: "Ditarik kembali",
  RETURNED: "Dikembalikan",
  AGREED: "Disepakati",
  REOPENED: "Dibuka kembali",
};

export const KIND_LABEL: Record<WorkResultKind, string> = { MAIN: "Utama", ADDITIONAL: "Tambahan" };

export const ASPECT_LABEL: Record<Aspect, string> = {
  QUANTITY: "Kuantitas",
  QUALITY: "Kualitas",
  TIME: "Waktu",
  COST: "Biaya",
};

/** "Kuantitas dan Waktu" for a narrative that combines two aspects (p.51). */
export function aspectText(row: { aspect: Aspect | null; secondAspect?: Aspect | null }): string | null {
  if (row.aspect === null) return null;
  return row.secondAspect
    ? `${ASPECT_LABEL[row.aspect]} dan ${ASPECT_LABEL[row.secondAspect]}`
    : ASPECT_LABEL[row.aspect];
}

export const PERSPECTIVE_LABEL: Record<Perspective, string> = {
  SERVICE_RECIPIENT: "Penerima layanan",
  BUSINESS_PROCESS: "Proses bisnis",
  INTERNAL_STRENGTHENING: "Penguatan internal",
  BUDGET: "Anggaran",
};

export const TERM_LABEL: Record<SkpTermKind, string> = {
  RESOURCE: "Dukungan sumber daya",
  ACCOUNTABILITY: "Skema pertanggungjawaban",
  CONSEQUENCE: "Konsekuensi",
};

export const TERM_HELP: Record<SkpTermKind, string> = {
  RESOURCE: "Pegawai, anggaran, peralatan, pendampingan pimpinan, atau sarana yang disepakati.",
  ACCOUNTABILITY: "Kapan hasil kerja dilaporkan dan dengan bukti apa.",
  CONSEQUENCE: "Penghargaan atau penugasan baru bila tercapai; teguran atau pengalihan tugas bila tidak.",
};

export const RESOURCE_LABEL: Record<ResourceKind, string> = {
  PEOPLE: "Sumber daya manusia",
  BUDGET: "Anggaran",
  EQUIPMENT: "Peralatan kerja",
  GUIDANCE: "Pendampingan pimpinan",
  FACILITY: "Sarana dan prasarana",
};

export const FULFILMENT_LABEL: Record<ResourceFulfilment, string> = {
  AGREED: "Disepakati",
  NOT_AGREED: "Tidak disepakati",
  CAME: "Terpenuhi",
  DID_NOT_COME: "Tidak terpenuhi",
};

export const CONSEQUENCE_LABEL: Record<ConsequenceKind, string> = {
  POSITIVE: "Bila memenuhi ekspektasi",
  NEGATIVE: "Bila tidak memenuhi ekspektasi",
};

export const REASON_LABEL: Record<ReopenReason, string> = {
  NEW_ASSIGNMENT: "Penugasan baru",
  FEEDBACK: "Umpan balik",
  COACHING: "Hasil konseling atau bimbingan",
  EMPLOYEE_MOVED: "Pegawai berpindah tugas",
  APPRAISER_MOVED: "Pejabat penilai berganti",
  RESOURCE: "Dukungan sumber daya tidak terpenuhi",
  OTHER: "Alasan lain",
};

/** Labels as the options of a select. */
export function optionsOf(labels: Record<string, string>): { value: string; label: string }[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}
