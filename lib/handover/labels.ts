import type { MissingReason } from "@/lib/handover/rules/report";
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

export const MISSING_LABEL: Record<MissingReason, string> = {
  NOT_RATED: "Belum dinilai",
  NOT_SIGNED: "Dokumen belum ditandatangani",
  NOT_DELIVERED: "Dokumen belum disampaikan",
  NOT_ANSWERED: "Belum dikembalikan pegawai",
  OBJECTION: "Keberatan belum diputus",
  NO_REPORT: "Belum mengirim laporan",
  NOT_RECEIVED: "Laporannya belum Anda terima",
};
