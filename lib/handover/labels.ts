import type { TimelineStep } from "@/lib/handover/rules/timeline";

export const STEP_LABEL: Record<TimelineStep, string> = {
  EVALUATE: "Penilaian oleh pejabat penilai",
  SIGN: "Tanda tangan pejabat penilai",
  SIGN_ABOVE: "Tanda tangan atasan pejabat penilai",
  DELIVER: "Penyampaian kepada pegawai",
  RETURN: "Tanda tangan dan pengembalian oleh pegawai",
  OBJECT: "Pengajuan keberatan",
  DECIDE_OBJECTION: "Keputusan atas keberatan",
  REPORT: "Laporan berjenjang kepada pejabat yang berwenang",
};

/** How long each step has, where its last day is not known yet. */
export const STEP_TERM: Partial<Record<TimelineStep, string>> = {
  DELIVER: "14 hari kerja sejak ditandatangani; 7 hari kerja bila atasan yang menandatangani",
  RETURN: "14 hari kerja sejak diterima; 7 hari kerja bila atasan yang menandatangani",
};
