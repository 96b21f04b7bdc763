import { z } from "zod";
import { count, id, optionalText, requiredText } from "@/lib/core/input";
import { RATINGS } from "@/lib/evaluation/rules/quadrant";

const LIMIT = 2000;
const target = z.object({ evaluationId: id, version: count });

/** "deliver" hands the document over in the same step. `version` is that of the evaluation. */
export const signInput = target.extend({ intent: z.enum(["sign", "deliver"]).default("sign") });

/** `version` is that of the evaluation. */
export const evaluateAboveInput = target.extend({
  resultRating: z.enum(RATINGS, "Pilih rating hasil kerja."),
  behaviourRating: z.enum(RATINGS, "Pilih rating perilaku kerja."),
  reason: requiredText("Tulis dasar penilaian Anda.", LIMIT),
  recommendation: optionalText(LIMIT),
});

/** `version` is that of the document. */
export const deliverInput = target;

/** `version` is that of the document. */
export const notReturnedInput = target.extend({
  reason: requiredText("Tulis mengapa dokumen tidak dikembalikan.", LIMIT),
});

/** `documents` and `carried` are the numbers the page showed: what is sent is what was read. */
export const sendReportInput = z.object({
  subperiodId: id,
  documents: count,
  carried: count,
  note: optionalText(LIMIT),
  lateReason: optionalText(LIMIT),
});

export const receiveReportInput = z.object({ reportId: id });
