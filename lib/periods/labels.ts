import type { EvaluationRhythm, PeriodState, Phase, SubperiodKind } from "@/lib/db/generated/enums";

export const PHASE_LABEL: Record<Phase, string> = {
  PLANNING: "Perencanaan",
  EXECUTION: "Pelaksanaan",
  EVALUATION: "Evaluasi",
  FOLLOW_UP: "Tindak lanjut",
};

/** Who acts in a phase, for pages that are about no single record. */
export const PHASE_TURN: Record<Phase, string> = {
  PLANNING: "pegawai dan atasan menyepakati SKP",
  EXECUTION: "pegawai mencatat realisasi",
  EVALUATION: "pejabat penilai menilai",
  FOLLOW_UP: "atasan dan pegawai menindaklanjuti hasil",
};

export const PERIOD_STATE_LABEL: Record<PeriodState, string> = {
  PREPARED: "Disiapkan",
  OPEN: "Dibuka",
  CLOSED: "Ditutup",
};

export const RHYTHM_LABEL: Record<EvaluationRhythm, string> = { MONTHLY: "Bulanan", QUARTERLY: "Triwulanan" };

const MONTHS = [
  "Januari",
  "Februari",
  "Maret",
  "April",
  "Mei",
  "Juni",
  "Juli",
  "Agustus",
  "September",
  "Oktober",
  "November",
  "Desember",
];
const ROMAN = ["I", "II", "III", "IV"];

/** "Triwulan II", "Maret", "Semester I", "Tahunan". */
export function subperiodLabel({ kind, number }: { kind: SubperiodKind; number: number }): string {
  switch (kind) {
    case "MONTH":
      return MONTHS[number - 1] ?? String(number);
    case "QUARTER":
      return `Triwulan ${ROMAN[number - 1] ?? number}`;
    case "HALF_YEAR":
      return `Semester ${ROMAN[number - 1] ?? number}`;
    case "YEAR":
      return "Tahunan";
  }
}
