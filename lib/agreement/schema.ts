import { z } from "zod";
import { count, day, id, optionalId, optionalText, requiredText } from "@/lib/core/input";
import { parseExact, parseQuantity } from "@/lib/core/quantity";
import { Accumulation } from "@/lib/db/generated/enums";
import { trajectoryProblem } from "./rules/trajectory";

/** A number with or without its unit; null when empty. */
const amount = z
  .string("Isi dengan teks.")
  .default("")
  .transform((text, context) => {
    if (text.trim() === "") return null;
    const read = parseExact(text) ?? parseQuantity(text)?.amount ?? null;
    if (read !== null && read >= 0n) return read;
    context.addIssue({
      code: "custom",
      message:
        "Tulis angka mulai dari 0, misalnya 15.000.000 atau 12,5; paling banyak empat angka di belakang koma.",
    });
    return z.NEVER;
  });

const indicatorRow = z.object({
  id: optionalId,
  statement: optionalText(1000),
  target: optionalText(200),
  unit: optionalText(60),
  accumulation: z.union([z.literal(""), z.enum(Accumulation, "Pilih cara menghitung.")]).default(""),
  quarter1: amount,
  quarter2: amount,
  quarter3: amount,
  quarter4: amount,
});

/** An indicator without words is a spare row, unless something else in it was filled in. */
const indicator = indicatorRow
  .superRefine((row, context) => {
    const say = (field: string, message: string) =>
      context.addIssue({ code: "custom", path: [field], message });
    const quarters = [row.quarter1, row.quarter2, row.quarter3, row.quarter4] as const;
    const isFilled = row.target !== null || row.unit !== null || quarters.some((part) => part !== null);
    if (row.statement === null) {
      if (isFilled) say("statement", "Tulis indikator untuk isian ini, atau kosongkan seluruh barisnya.");
      return;
    }
    if (row.target === null) return say("target", "Tulis target tahun ini, misalnya “61,95%” atau “3 unit”.");
    const accumulation = row.accumulation || "LATEST";
    const problem = trajectoryProblem({ target: row.target, accumulation, quarters });
    if (problem !== null) say(problem.quarter === 0 ? "target" : `quarter${problem.quarter}`, problem.text);
  })
  .transform(({ statement, target, accumulation, ...row }) =>
    statement === null || target === null
      ? null
      : { ...row, statement, target, accumulation: accumulation || "LATEST" },
  );

const withoutEmpty = <Row>(rows: (Row | null)[]): Row[] => rows.filter((row): row is Row => row !== null);

const agreement = { agreementId: id, version: count };

export const startAgreementInput = z.object({
  periodId: id,
  unitId: id,
  /** Last year's agreement of the unit, to begin with its content. */
  copyFromId: optionalId,
});

export const saveGoalInput = z.object({
  agreementId: id,
  /** Empty for a new goal. */
  goalId: optionalId,
  version: count.default(0),
  code: optionalText(60),
  statement: requiredText("Tulis sasaran yang akan dicapai unit.", 1000),
  parentId: optionalId,
  strategicGoalId: optionalId,
  indicators: z
    .array(indicator)
    .max(30, "Paling banyak 30 indikator untuk satu sasaran.")
    .default([])
    .transform(withoutEmpty),
});

export const deleteGoalInput = z.object({ agreementId: id, goalId: id, version: count });

export const moveGoalInput = z.object({ agreementId: id, goalId: id, direction: z.enum(["UP", "DOWN"]) });

const NO_RUPIAH = "Tulis jumlah rupiah bulat, misalnya Rp5.297.475.874.";

const budget = z
  .object({ name: optionalText(300), amount })
  .superRefine((row, context) => {
    const say = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    if (row.name === null && row.amount !== null) say("name", "Tulis program atau kegiatannya.");
    if (row.name !== null && (row.amount === null || row.amount % 10_000n !== 0n)) say("amount", NO_RUPIAH);
  })
  .transform(({ name, amount: rupiah }) =>
    name === null || rupiah === null ? null : { name, amount: rupiah },
  );

export const saveBudgetsInput = z.object({
  ...agreement,
  budgets: z.array(budget).max(40, "Paling banyak 40 baris anggaran.").default([]).transform(withoutEmpty),
});

export const signAgreementInput = z.object({
  ...agreement,
  signedOn: day("Isi tanggal perjanjian ditetapkan."),
});

export const redraftAgreementInput = z.object({
  ...agreement,
  reason: requiredText("Tulis alasan perjanjian dikembalikan menjadi rancangan.", 500),
});

export const deleteAgreementInput = z.object(agreement);

const year = z.coerce
  .number("Tulis tahun dengan empat angka.")
  .int("Tulis tahun dengan empat angka.")
  .min(2000, "Tulis tahun antara 2000 dan 2100.")
  .max(2100, "Tulis tahun antara 2000 dan 2100.");

const strategicIndicator = z
  .object({
    statement: optionalText(1000),
    baseline: optionalText(200),
    target: optionalText(200),
    method: optionalText(2000),
    dataSource: optionalText(300),
  })
  .refine((row) => row.statement !== null || Object.values(row).every((value) => value === null), {
    path: ["statement"],
    message: "Tulis indikator untuk isian ini, atau kosongkan seluruh barisnya.",
  })
  .transform(({ statement, ...row }) => (statement === null ? null : { ...row, statement }));

export const saveStrategicGoalInput = z
  .object({
    /** Empty for a new goal. */
    goalId: optionalId,
    version: count.default(0),
    unitId: id,
    parentId: optionalId,
    code: optionalText(60),
    statement: requiredText("Tulis sasaran rencana strategis.", 1000),
    firstYear: year,
    lastYear: year,
    indicators: z
      .array(strategicIndicator)
      .max(20, "Paling banyak 20 indikator untuk satu sasaran.")
      .default([])
      .transform(withoutEmpty),
  })
  .refine(({ firstYear, lastYear }) => firstYear <= lastYear, {
    path: ["lastYear"],
    message: "Tahun akhir tidak boleh sebelum tahun awal.",
  });

export const deleteStrategicGoalInput = z.object({ goalId: id, version: count });
