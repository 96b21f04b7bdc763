import { z } from "zod";
import { count, id, optionalText, requiredText } from "@/lib/core/input";
import { RATINGS } from "@/lib/evaluation/rules/quadrant";

const LIMIT = 4000;

const emptyIsNull = (value: unknown) => (value === "" || value === undefined ? null : value);
const rating = z.preprocess(emptyIsNull, z.enum(RATINGS, "Pilih salah satu rating.").nullable());

export const explainInput = z.object({
  evaluationId: id,
  statement: requiredText("Tulis penjelasan Anda.", LIMIT),
});

/** `version` is that of the objection. A change names both ratings and gives a new recommendation (p.118 B7). */
export const decideObjectionInput = z
  .object({
    evaluationId: id,
    version: count,
    decision: z.enum(["UPHELD", "CHANGED"], "Pilih menguatkan atau mengubah hasil evaluasi."),
    decisionReason: requiredText("Tulis alasan keputusan Anda.", LIMIT),
    unheardReason: optionalText(LIMIT),
    resultRating: rating,
    behaviourRating: rating,
    recommendation: optionalText(LIMIT),
  })
  .superRefine(({ decision, resultRating, behaviourRating, recommendation }, context) => {
    if (decision !== "CHANGED") return;
    const ask = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    if (resultRating === null) ask("resultRating", "Pilih rating hasil kerja sesudah keputusan.");
    if (behaviourRating === null) ask("behaviourRating", "Pilih rating perilaku kerja sesudah keputusan.");
    if (recommendation === null) ask("recommendation", "Tulis rekomendasi baru.");
  });
