import type { Aspect, OrganisationAchievement, Perspective, Predicate, Rating } from "./types";

/** Words in the order and spelling the official forms print them. */

export const RATING_LABELS: Readonly<Record<Rating, string>> = {
  ABOVE: "DIATAS EKSPEKTASI",
  MEETS: "SESUAI EKSPEKTASI",
  BELOW: "DIBAWAH EKSPEKTASI",
};

export const ORGANISATION_LABELS: Readonly<Record<OrganisationAchievement, string>> = {
  OUTSTANDING: "ISTIMEWA",
  GOOD: "BAIK",
  NEEDS_IMPROVEMENT: "BUTUH PERBAIKAN",
  POOR: "KURANG",
  VERY_POOR: "SANGAT KURANG",
};

export const PREDICATE_LABELS: Readonly<Record<Predicate, string>> = {
  VERY_GOOD: "SANGAT BAIK",
  GOOD: "BAIK",
  NEEDS_IMPROVEMENT: "BUTUH PERBAIKAN",
  POOR: "KURANG (MISCONDUCT)",
  VERY_POOR: "SANGAT KURANG",
};

export const ASPECT_LABELS: Readonly<Record<Aspect, string>> = {
  QUANTITY: "Kuantitas",
  QUALITY: "Kualitas",
  TIME: "Waktu",
  COST: "Biaya",
};

export const PERSPECTIVE_LABELS: Readonly<Record<Perspective, string>> = {
  SERVICE_RECIPIENT: "Penerima Layanan",
  BUSINESS_PROCESS: "Proses Bisnis",
  INTERNAL_STRENGTHENING: "Penguatan Internal",
  BUDGET: "Anggaran",
};
