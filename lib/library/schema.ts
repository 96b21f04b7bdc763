import { z } from "zod";
import { count, id, optionalId, optionalText, requiredText, ticked } from "@/lib/core/input";
import { Aspect, Perspective, PositionLevel, SkpApproach, WorkResultKind } from "@/lib/db/generated/enums";
import { uploadInput } from "@/lib/imports/schema";

/** A choice that may be left open. */
function optionalChoice<const Values extends Record<string, string>>(values: Values) {
  return z
    .union([z.literal(""), z.enum(values)])
    .optional()
    .transform((value) => (value === undefined || value === "" ? null : value));
}

const kind = z.enum(WorkResultKind, "Pilih utama atau tambahan.").default("MAIN");
const statement = requiredText("Tulis hasil kerja yang akan dicapai.", 1000);

const indicator = z
  .object({
    statement: optionalText(1000),
    aspect: optionalChoice(Aspect),
    perspective: optionalChoice(Perspective),
    target: optionalText(300),
    unit: optionalText(60),
  })
  .refine((row) => row.statement !== null || (row.target === null && row.unit === null), {
    path: ["statement"],
    message: "Tulis indikator untuk target ini, atau kosongkan targetnya.",
  });

/** Rows left empty are spare rows. */
const indicators = z
  .array(indicator)
  .max(30, "Paling banyak 30 indikator untuk satu hasil kerja.")
  .default([])
  .transform((rows) =>
    rows.flatMap(({ statement: text, ...row }) => (text === null ? [] : [{ ...row, statement: text }])),
  );

/** Whom a target is for: the people of a unit (and below it), narrowed by the name or the level of their position. */
export const audienceInput = z.object({
  unitId: id,
  /** Also the units below. */
  below: ticked,
  positionName: optionalText(150),
  level: optionalChoice(PositionLevel),
});

export type Audience = z.output<typeof audienceInput>;

/** What is given, and to whom. One indicator: who needs more writes them in the plan. */
export const bulkTargetInput = audienceInput.extend({
  periodId: id,
  kind,
  statement,
  assignedBy: requiredText("Tulis jabatan atau unit yang memberi penugasan.", 200),
  indicator: requiredText("Tulis indikatornya.", 1000),
  aspect: optionalChoice(Aspect),
  target: optionalText(300),
  unit: optionalText(60),
  /** Of plans that are begun for people without one. */
  approach: z.enum(SkpApproach).default("QUANTITATIVE"),
});

export type BulkTargetInput = z.output<typeof bulkTargetInput>;

/** `expected`: how many the preview promised, so that nobody gives a target to others than were seen. */
export const giveTargetInput = bulkTargetInput.extend({ expected: count });

export const saveLibraryInput = z.object({
  /** Empty for a new one. */
  libraryId: optionalId,
  version: count.default(0),
  unitId: optionalId,
  positionName: optionalText(150),
  kind,
  statement,
  indicators,
});

export const archiveLibraryInput = z.object({ libraryId: id, version: count });

export const useLibraryInput = z.object({ skpId: id, libraryId: id });

export const keepResultInput = z.object({ skpId: id, resultId: id });

/** Ids of ticked rows: one arrives as a text. */
const ticks = z.preprocess(
  (value) => (typeof value === "string" ? [value] : value),
  z.array(id).max(200, "Paling banyak 200 hasil kerja sekali salin.").default([]),
);

export const copyInput = z
  .object({ skpId: id, sourceId: id, resultIds: ticks, expectations: ticked, terms: ticked })
  .refine((input) => input.resultIds.length > 0 || input.expectations || input.terms, {
    path: ["resultIds"],
    message: "Pilih paling sedikit satu yang disalin.",
  });

/** A file of plans, the year it is for, and the approach of drafts that are begun. */
export const planUploadInput = uploadInput.extend({
  periodId: z.uuid("Pilih tahun kinerja."),
  approach: z.enum(SkpApproach, "Pilih pendekatan untuk draf baru."),
});

/** A table as it was pasted; about 60 results of 2,000 letters fit. */
const pasted = z
  .string("Tempelkan tabelnya.")
  .transform((text) => text.replace(/\r\n?/g, "\n"))
  .refine((text) => text.trim() !== "", "Tempelkan tabelnya.")
  .refine((text) => text.length <= 200_000, "Tabel ini terlalu panjang. Tempelkan sebagian dahulu.");

export const pasteInput = z.object({ skpId: id, table: pasted });
