import { z } from "zod";
import { optionalId, optionalText, ticked } from "@/lib/core/input";
import { type Exact, parseExact } from "@/lib/core/quantity";
import { StrategyMethod } from "@/lib/db/generated/enums";
import { shareState, shareText } from "./rules/share";
import { about } from "./schema";

export const MAX_PARTS = 30;

const amount = z
  .string()
  .default("")
  .transform((text, context): Exact | null => {
    if (text.trim() === "") return null;
    const value = parseExact(text);
    if (value !== null && value > 0n) return value;
    context.addIssue({
      code: "custom",
      message: "Tulis angka lebih dari nol, misalnya 1.250 atau 12,5; satuannya di kotak satuan.",
    });
    return z.NEVER;
  });

const step = optionalText(1000);

const part = z.object({
  statement: optionalText(1000),
  amount,
  employeeId: optionalId,
  service: step,
  recipient: step,
  problem: step,
  expectation: step,
  inside: step,
  outside: step,
});

type TypedPart = z.output<typeof part>;
export type PlannedPart = TypedPart & { statement: string };

type Typed = {
  method: StrategyMethod;
  total: Exact | null;
  unit: string | null;
  unfinished: boolean;
  parts: TypedPart[];
};

export const saveStrategyInput = z
  .object({
    ...about,
    method: z.enum(StrategyMethod, "Pilih cara membagi."),
    total: amount,
    unit: optionalText(60),
    /** Saved for later: a division may still be incomplete. */
    unfinished: ticked,
    parts: z.array(part).max(MAX_PARTS, `Paling banyak ${MAX_PARTS} bagian.`).default([]),
  })
  .superRefine(requireWords)
  .transform((input) => ({ ...input, ...relevant(input) }))
  .superRefine(requireWhole);

const isEmpty = (row: TypedPart) => Object.values(row).every((value) => value === null);

function requireWords({ parts }: Typed, context: z.RefinementCtx): void {
  for (const [index, row] of parts.entries()) {
    if (row.statement !== null || isEmpty(row)) continue;
    const path = ["parts", index, "statement"];
    context.addIssue({ code: "custom", path, message: "Tulis bagian ini, atau kosongkan seluruh barisnya." });
  }
  if (parts.every(isEmpty)) {
    const path = ["parts", 0, "statement"];
    context.addIssue({ code: "custom", path, message: "Tulis paling sedikit satu bagian." });
  }
}

/** Without spare rows and without fields of another method. `row` is where a part stood on the form. */
function relevant({ method, total, unit, parts }: Typed) {
  const share = method === "SHARE";
  const kept = parts.flatMap((typed, row) => {
    const { statement, employeeId, ...rest } = typed;
    if (statement === null) return [];
    const { amount: typedAmount, ...steps } = rest;
    const none = {
      service: null,
      recipient: null,
      problem: null,
      expectation: null,
      inside: null,
      outside: null,
    };
    const served = method === "SERVICE" ? steps : none;
    return [{ row, statement, employeeId, amount: share ? typedAmount : null, ...served }];
  });
  return { total: share ? total : null, unit: share ? unit : null, parts: kept };
}

type Kept = { method: StrategyMethod; unfinished: boolean } & ReturnType<typeof relevant>;

/** A share that does not add up is refused, unless it is saved for later. */
function requireWhole({ method, total, unit, unfinished, parts }: Kept, context: z.RefinementCtx): void {
  if (method !== "SHARE" || unfinished) return;
  const refuse = (path: (string | number)[], message: string) =>
    context.addIssue({ code: "custom", path, message });
  if (total === null) {
    refuse(
      ["total"],
      "Isi jumlah yang dibagi, misalnya 10. Target yang berupa rentang tidak dapat dibaca sendiri.",
    );
  }
  const open = parts.filter((row) => row.amount === null);
  for (const { row } of open) refuse(["parts", row, "amount"], "Isi jumlah bagian ini.");
  if (total === null || open.length > 0) return;
  const state = shareState(
    total,
    parts.map((row) => row.amount),
  );
  if (state.kind === "EVEN") return;
  refuse(
    ["total"],
    `${shareText(state, unit)}: jumlah semua bagian harus sama dengan target. Ubah bagiannya, atau pilih “Simpan dulu sebagai draf”.`,
  );
}
