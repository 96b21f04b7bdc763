import { z } from "zod";
import { count, id, optionalId, optionalText, requiredText, ticked } from "@/lib/core/input";
import {
  Aspect,
  BehaviourValue,
  Perspective,
  ReopenReason,
  SkpApproach,
  SkpTermKind,
  WorkResultKind,
} from "@/lib/db/generated/enums";
import { textsOf } from "@/lib/skp/content";

const approach = z.enum(SkpApproach, "Pilih pendekatan hasil kerja.");
const plan = { skpId: id, version: count };

export const startSkpInput = z.object({ periodId: id, approach });

export const changeApproachInput = z.object({ ...plan, approach });

/** A choice that may be left open. */
export function optionalChoice<const Values extends Record<string, string>>(values: Values) {
  return z
    .union([z.literal(""), z.enum(values)])
    .optional()
    .transform((value) => (value === undefined || value === "" ? null : value));
}

const indicator = z
  .object({
    id: optionalId,
    statement: optionalText(2000),
    aspect: optionalChoice(Aspect),
    secondAspect: optionalChoice(Aspect),
    perspective: optionalChoice(Perspective),
    target: optionalText(300),
    unit: optionalText(60),
  })
  .refine((row) => row.statement !== null || (row.target === null && row.unit === null), {
    path: ["statement"],
    message: "Tulis indikator untuk target ini, atau kosongkan targetnya.",
  })
  .refine((row) => row.secondAspect === null || (row.aspect !== null && row.aspect !== row.secondAspect), {
    path: ["secondAspect"],
    message: "Pilih aspek yang berbeda dari aspek pertama, atau kosongkan.",
  });

/** Rows left empty are spare rows, and a stored row that was emptied is one to remove. */
const indicators = z
  .array(indicator)
  .max(30, "Paling banyak 30 indikator untuk satu hasil kerja.")
  .default([])
  .transform((rows) =>
    // `at` is the row's place on the form: sentences about a row go there.
    rows.flatMap(({ statement, ...row }, at) => (statement === null ? [] : [{ ...row, statement, at }])),
  );

/** The superior's result, or with a slash the result and its indicator, as the form offers them. */
const servedPair = z
  .union([z.literal(""), z.templateLiteral([id]), z.templateLiteral([id, "/", id])])
  .optional()
  .transform((pair) => (pair ?? "").split("/"));

export const saveResultInput = z
  .object({
    skpId: id,
    /** Empty for a new result. */
    resultId: optionalId,
    version: count.default(0),
    kind: z.enum(WorkResultKind, "Pilih utama atau tambahan."),
    statement: requiredText("Tulis hasil kerja yang akan dicapai.", 2000),
    assignedBy: optionalText(200),
    servesId: servedPair,
    servesText: optionalText(2000),
    structuralDuty: ticked,
    indicators,
  })
  .transform(({ servesId: [result, indicator], ...input }) => ({
    ...input,
    servesId: result || null,
    servesIndicatorId: indicator ?? null,
  }));

const result = { skpId: id, resultId: id };

export const deleteResultInput = z.object({ ...result, version: count });

export const restoreResultInput = z.object(result);

export const setPriorityInput = z.object({
  ...result,
  version: count,
  kind: z.enum(WorkResultKind, "Pilih utama atau tambahan."),
});

export const moveResultInput = z.object({ ...result, direction: z.enum(["UP", "DOWN"]) });

/** One text per line; `before` is what the form started from. */
const lines = {
  lines: z
    .string()
    .default("")
    .transform(textsOf)
    .refine((texts) => texts.length <= 30, "Paling banyak 30 baris.")
    .refine(
      (texts) => texts.every((text) => text.length <= 2000),
      "Persingkat setiap baris menjadi paling banyak 2000 huruf.",
    ),
  before: z.string().default("").transform(textsOf),
};

export const saveExpectationsInput = z.object({ skpId: id, value: z.enum(BehaviourValue), ...lines });

export const saveTermsInput = z.object({ skpId: id, kind: z.enum(SkpTermKind), ...lines });

export const submitSkpInput = z.object(plan);

export const withdrawSkpInput = z.object(plan);

export const agreeSkpInput = z.object(plan);

export const returnSkpInput = z.object({
  ...plan,
  note: requiredText("Tulis apa yang perlu diperbaiki.", 2000),
});

export const reopenSkpInput = z.object({
  ...plan,
  reason: z.enum(ReopenReason, "Pilih mengapa SKP dibuka kembali."),
  note: requiredText("Tulis alasan SKP dibuka kembali.", 2000),
});

export const takeAgreementInput = z.object(plan);

/** One choice for each goal and indicator that the plan words otherwise; those left open are left out. */
export const linkAgreementInput = z
  .object({
    ...plan,
    goals: z
      .array(z.object({ goalId: id, resultId: optionalId }))
      .max(200)
      .default([]),
    indicators: z
      .array(z.object({ goalIndicatorId: id, indicatorId: optionalId }))
      .max(1000)
      .default([]),
  })
  .transform(({ goals, indicators, ...rest }) => ({
    ...rest,
    goals: goals.flatMap(({ goalId, resultId }) => (resultId === null ? [] : [{ goalId, resultId }])),
    indicators: indicators.flatMap(({ goalIndicatorId, indicatorId }) =>
      indicatorId === null ? [] : [{ goalIndicatorId, indicatorId }],
    ),
  }));
