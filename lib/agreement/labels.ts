import type { Accumulation, PositionLevel } from "@/lib/db/generated/enums";

export const ACCUMULATION_LABEL: Record<Accumulation, string> = {
  SUM: "Dijumlahkan",
  LATEST: "Angka terakhir",
};

export const ACCUMULATION_MEANING: Record<Accumulation, string> = {
  SUM: "Keempat triwulan dijumlahkan menjadi target tahun, misalnya jumlah produksi.",
  LATEST: "Angka triwulan terakhir adalah target tahun, misalnya persentase atau indeks.",
};

/** Kualitas dan tingkat kendali that the results of a unit's head have at least (p.28, 44, 125, 161). */
export function controlLabel(level: PositionLevel | null, isIndependent: boolean): string {
  if (level === "AGENCY_LEADER" || level === "JPT_UTAMA" || level === "JPT_MADYA") return "Outcome";
  if (level === "JPT_PRATAMA") return "Outcome / output kendali rendah";
  if (isIndependent) return "Outcome antara / output kendali rendah";
  return "Output kendali sedang";
}

/** Whose main results the goals of a unit are (p.125): of a leader, or of an administrator. */
export function ownerLabel(level: PositionLevel | null, isIndependent: boolean): string {
  const leads = level === "AGENCY_LEADER" || level?.startsWith("JPT_") || isIndependent;
  return leads
    ? "Hasil kerja utama JPT atau pimpinan unit kerja mandiri"
    : "Hasil kerja utama pejabat administrasi atau fungsional";
}

export const STANDINGS = ["BELUM", "RANCANGAN", "DITETAPKAN"] as const;
export type AgreementStanding = (typeof STANDINGS)[number];

export const STANDING_LABEL: Record<AgreementStanding, string> = {
  BELUM: "Belum ada",
  RANCANGAN: "Rancangan",
  DITETAPKAN: "Ditetapkan",
};
