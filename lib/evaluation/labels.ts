import { PREDICATE_NAME } from "@/lib/achievement/labels";
import type { Competency, EvaluationState, Predicate, Rating } from "@/lib/db/generated/enums";

export const RATING_LABEL: Record<Rating, string> = {
  ABOVE: "Di Atas Ekspektasi",
  MEETS: "Sesuai Ekspektasi",
  BELOW: "Di Bawah Ekspektasi",
};

export const PREDICATE_LABEL: Record<Predicate, string> = PREDICATE_NAME;

export const STATE_LABEL: Record<EvaluationState, string> = {
  SELF_REVIEW: "Penilaian mandiri",
  RATING: "Penilaian",
  DECIDED: "Ditetapkan",
  ACKNOWLEDGED: "Diterima",
  OBJECTED: "Keberatan diajukan",
};

export const COMPETENCY_LABEL: Record<Competency, string> = {
  INTEGRITY: "Integritas",
  COOPERATION: "Kerja Sama",
  COMMUNICATION: "Komunikasi",
  RESULT_ORIENTATION: "Orientasi pada Hasil",
  PUBLIC_SERVICE: "Pelayanan Publik",
  DEVELOPMENT: "Pengembangan Diri dan Orang Lain",
  MANAGING_CHANGE: "Mengelola Perubahan",
  DECISION_MAKING: "Pengambilan Keputusan",
  NATIONAL_COHESION: "Perekat Bangsa",
};

/** The five levels of PermenPANRB 38/2017, each with what it means in our words. */
export const LEVEL_LABEL = [
  { level: 1, label: "Paham", meaning: "Memahami dan menjalankan dengan bimbingan." },
  { level: 2, label: "Dasar", meaning: "Menjalankan sendiri sesuai pedoman." },
  { level: 3, label: "Menengah", meaning: "Menguasai dan membimbing orang lain." },
  { level: 4, label: "Mumpuni", meaning: "Mengembangkan cara kerja dan memimpin penerapannya." },
  { level: 5, label: "Ahli", meaning: "Menjadi rujukan dan membuat konsep baru." },
] as const;
