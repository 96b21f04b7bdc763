import { z } from "zod";
import { count, id, optionalText, requiredText } from "@/lib/core/input";
import type { BehaviourValue } from "@/lib/db/generated/enums";
import { TEXT_LIMIT } from "@/lib/evaluation/rules/limits";
import { PREDICATES, RATINGS } from "@/lib/evaluation/rules/quadrant";
import { COMPETENCIES, MAX_LEVEL, MIN_LEVEL } from "@/lib/evaluation/rules/required-level";
import { BEHAVIOUR_VALUES } from "@/lib/skp/behaviour-values";

const MAX_RESULTS = 60;

const text = optionalText(TEXT_LIMIT);

const emptyIsNull = (value: unknown) => (value === "" || value === undefined ? null : value);
const rating = z.preprocess(emptyIsNull, z.enum(RATINGS, "Pilih salah satu rating.").nullable());
const level = z.preprocess(
  emptyIsNull,
  z.coerce
    .number("Pilih level 1 sampai 5.")
    .int("Pilih level 1 sampai 5.")
    .min(MIN_LEVEL, "Pilih level 1 sampai 5.")
    .max(MAX_LEVEL, "Pilih level 1 sampai 5.")
    .nullable(),
);

const values = Object.keys(BEHAVIOUR_VALUES) as [BehaviourValue, ...BehaviourValue[]];

/** Rows by the id of the work result, as many as a plan can hold. */
function byResult<Row extends z.ZodType>(row: Row) {
  return z
    .record(id, row)
    .refine(
      (rows) => Object.keys(rows).length <= MAX_RESULTS,
      "Terlalu banyak hasil kerja dalam satu kiriman.",
    )
    .default({});
}

const byValue = <Row extends z.ZodType>(row: Row) => z.partialRecord(z.enum(values), row).default({});
const byCompetency = <Row extends z.ZodType>(row: Row) =>
  z.partialRecord(z.enum(COMPETENCIES), row).default({});

const judged = z.object({ rating, reason: text });
const target = z.object({ evaluationId: id, version: count });

export const openEvaluationInput = z.object({ skpId: id, subperiodId: id });

export const openEvaluationsInput = z.object({ subperiodId: id });

/** "send" hands the self-review to the appraiser, anything else keeps it as a draft. */
export const selfReviewInput = target.extend({
  intent: z.enum(["save", "send"]).default("save"),
  note: text,
  results: byResult(z.object({ selfText: text })),
  behaviours: byValue(z.object({ selfText: text })),
  competencies: byCompetency(z.object({ selfLevel: level })),
});

export const startRatingInput = target.extend({ reason: text });

/** "next" leads to the following step, anything else stays. */
const step = target.extend({ intent: z.enum(["stay", "next"]).default("stay") });

export const rateResultsInput = step.extend({ results: byResult(judged) });

export const rateBehaviourInput = step.extend({ behaviours: byValue(judged) });

export const rateCompetencyInput = step.extend({
  competencies: byCompetency(z.object({ level, reason: text })),
});

export const rateOverallInput = step.extend({
  resultRating: rating,
  resultReason: text,
  behaviourRating: rating,
  behaviourReason: text,
  recommendation: text,
});

/** A day and time in the agency's zone: "2026-01-12T14:05", with seconds where they matter. */
const localTime = (ask: string) => z.string(ask).regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/, ask);

/** The reason is asked for only where the team departs from the pattern; `holdUntil` is when the employee may see it. */
export const decideInput = target.extend({
  distributionReason: text,
  /** Only where the law leaves a choice: a study that was not finished. */
  predicate: z.preprocess(emptyIsNull, z.enum(PREDICATES, "Pilih salah satu predikat.").nullable()),
  holdUntil: z.preprocess(
    emptyIsNull,
    localTime("Isi tanggal dan jam sampai kapan hasil ditahan.").nullable(),
  ),
});

/** `unitCode` names the unit whose results, with everything below it, are held back. */
export const holdResultsInput = z.object({
  subperiodId: id,
  unitCode: requiredText("Isi kode unit.", 60),
  until: localTime("Isi tanggal dan jam sampai kapan hasil ditahan."),
  reason: requiredText("Tulis alasan menahan hasil.", 500),
});

export const releaseResultsInput = z.object({ subperiodId: id, unitId: id, version: count });

/** `until`: how long the window stays open for this person; may be left out while it is open. */
export const reopenInput = target.extend({
  reason: requiredText("Tulis alasan membuka kembali.", 1000).refine(
    (reason) => reason.length >= 10,
    "Tulis alasan paling sedikit 10 huruf.",
  ),
  until: z.preprocess(emptyIsNull, localTime("Isi tanggal dan jam, atau kosongkan.").nullable()),
});

export const proposeReuseInput = target;

export const answerReuseInput = target.extend({
  intent: z.enum(["agree", "decline"], "Pilih setuju atau tidak."),
});

export const acknowledgeInput = target;

export const objectInput = target.extend({
  reason: requiredText("Tulis alasan keberatan Anda.", TEXT_LIMIT).refine(
    (reason) => reason.length >= 20,
    "Tulis alasan keberatan paling sedikit 20 huruf.",
  ),
});
