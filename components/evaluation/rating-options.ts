import type { Rating } from "@/lib/db/generated/enums";
import { RATING_LABEL } from "@/lib/evaluation/labels";
import { RATINGS } from "@/lib/evaluation/rules/quadrant";

const options = (meanings: Record<Rating, string>) =>
  RATINGS.map((rating) => ({ value: rating, label: RATING_LABEL[rating], meaning: meanings[rating] }));

/** What each rating means for one work result. */
export const RESULT_OPTIONS = options({
  ABOVE: "Capaian dan umpan baliknya melampaui yang disepakati.",
  MEETS: "Tercapai, atau belum penuh dengan pertimbangan yang dapat diterima.",
  BELOW: "Belum tercapai, tanpa pertimbangan yang dapat diterima.",
});

/** What each rating means for one value, and for behaviour as a whole. */
export const BEHAVIOUR_OPTIONS = options({
  ABOVE: "Konsisten menjalankan dan menjaga penerapannya pada orang lain.",
  MEETS: "Konsisten menjalankan untuk diri sendiri.",
  BELOW: "Belum konsisten menjalankan.",
});

/** What each rating means for the results as a whole. */
export const OVERALL_OPTIONS = options({
  ABOVE: "Sebagian besar di atas ekspektasi dan tidak ada hasil kerja utama di bawah ekspektasi.",
  MEETS: "Sebagian besar sesuai ekspektasi dan hanya sebagian kecil hasil kerja utama di bawah ekspektasi.",
  BELOW: "Sebagian besar di bawah ekspektasi.",
});
