import { PREDICATE_NAME } from "@/lib/achievement/labels";
import type { Competency, EvaluationState, Predicate, Rating } from "@/lib/db/generated/enums";
import type { SuggestionRule } from "@/lib/evaluation/rules/suggestion";

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

/** Why the guidance suggests what it suggests, or nothing (see suggestResultRating). */
export const SUGGESTION_TEXT: Record<SuggestionRule, string> = {
  MOST_ABOVE:
    "Sebagian besar di atas ekspektasi dan tidak ada hasil kerja utama di bawah ekspektasi, jadi panduan mengarah ke Di Atas Ekspektasi.",
  MOST_MEET:
    "Sebagian besar sesuai ekspektasi dan paling banyak sebagian kecil hasil kerja utama di bawah ekspektasi, jadi panduan mengarah ke Sesuai Ekspektasi.",
  MOST_BELOW: "Sebagian besar di bawah ekspektasi, jadi panduan mengarah ke Di Bawah Ekspektasi.",
  FEEDBACK_DIFFERS:
    "Panduan tidak menentukan, karena umpan balik atas hasil kerja tidak searah dengan rating tiap hasil kerja.",
  UNDECIDED:
    "Panduan tidak menentukan, karena rating tiap hasil kerja tidak memenuhi satu baris pun dari panduan.",
  UNRATED: "Saran panduan muncul setelah semua hasil kerja utama diberi rating.",
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
