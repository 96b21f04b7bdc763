import { z } from "zod";
import { count, id, optionalId, optionalText, requiredText } from "@/lib/core/input";
import { AchievementBasis, AchievementValue } from "@/lib/db/generated/enums";

export const REASON_LIMIT = 2000;
export const MAX_FIGURES = 60;

const figureRow = z.object({
  /** An indicator of the unit's agreement: its words and target are the agreement's. Empty for a row of its own. */
  goalIndicatorId: optionalId,
  statement: optionalText(1000),
  target: optionalText(200),
  realised: optionalText(1000),
});

/** An indicator without a realisation, and a row without anything, are spare. */
const figure = figureRow
  .superRefine((row, context) => {
    const say = (field: string, message: string) =>
      context.addIssue({ code: "custom", path: [field], message });
    if (row.goalIndicatorId !== null) return;
    const isFilled = row.statement !== null || row.target !== null || row.realised !== null;
    if (!isFilled) return;
    if (row.statement === null) say("statement", "Tulis rencana aksi atau indikator untuk baris ini.");
    if (row.target === null) say("target", "Tulis targetnya, misalnya “1 naskah”.");
    if (row.realised === null) say("realised", "Tulis yang dicapai, misalnya “1 naskah”.");
  })
  .transform(({ goalIndicatorId, statement, target, realised }) =>
    realised === null
      ? null
      : { goalIndicatorId, statement: statement ?? "", target: target ?? "", realised },
  );

/** `version` is 0 while nothing is set. */
export const setAchievementInput = z.object({
  unitId: id,
  subperiodId: id,
  version: count,
  value: z.enum(AchievementValue, "Pilih satu predikat capaian."),
  basis: z.enum(AchievementBasis, "Pilih dasar capaiannya."),
  reason: requiredText("Tulis alasan penetapan capaian ini.", REASON_LIMIT),
  setByOffice: requiredText("Tulis jabatan yang menetapkan, misalnya “Kepala Dinas Kesehatan”.", 200),
  expectation: optionalText(REASON_LIMIT),
  reformIndex: optionalText(200),
  figures: z
    .array(figure)
    .max(MAX_FIGURES, `Paling banyak ${MAX_FIGURES} baris angka pendukung.`)
    .default([])
    .transform((rows) => rows.filter((row) => row !== null)),
});

export type SetAchievement = z.output<typeof setAchievementInput>;
export type FigureInput = SetAchievement["figures"][number];
