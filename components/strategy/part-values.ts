import type { SavedDraft } from "@/lib/core/drafts";
import { formatExact, parseQuantity } from "@/lib/core/quantity";
import type { StrategyMethod } from "@/lib/db/generated/enums";
import type { AboutIndicator, Strategy } from "@/lib/strategy/content";
import { METHODS } from "@/lib/strategy/labels";
import { strategyFields } from "@/lib/strategy/typed";

/** One row of the form, by the last part of its field names. */
export type PartValues = Record<string, string>;

export type StrategyValues = { total: string; unit: string; parts: PartValues[] };

/** What the form starts from: what was typed and not sent, else what is stored, else the number in the target. */
export function strategyValues(
  stored: Strategy | null,
  draft: SavedDraft | null,
  { target, unit }: Pick<AboutIndicator, "target" | "unit">,
): StrategyValues {
  const fields = draft?.values ?? (stored === null ? {} : strategyFields(stored));
  const read = target === null ? null : parseQuantity(target);
  const start = { total: read === null ? "" : formatExact(read.amount), unit: unit ?? read?.unit ?? "" };
  const text = (name: string) => {
    const value = fields[name];
    return typeof value === "string" ? value : null;
  };
  return {
    total: text("total") ?? start.total,
    unit: text("unit") ?? (text("total") === null ? start.unit : ""),
    parts: partsOf(fields),
  };
}

/** "parts.1.statement": rows by their number, missing ones empty. */
function partsOf(fields: Record<string, string | string[] | null>): PartValues[] {
  const rows: PartValues[] = [];
  for (const [name, value] of Object.entries(fields)) {
    const [, index, field] = /^parts\.(\d{1,2})\.(\w+)$/.exec(name) ?? [];
    if (index === undefined || field === undefined || typeof value !== "string") continue;
    rows[Number(index)] = { ...rows[Number(index)], [field]: value };
  }
  return Array.from(rows, (row) => row ?? {});
}

/** Which way the form shows: asked for by the address, else typed before, else stored; null while none is chosen. */
export function chosenMethod(
  asked: string | null,
  draft: SavedDraft | null,
  stored: Strategy | null,
): StrategyMethod | null {
  for (const wanted of [asked, draft?.values.method, stored?.method]) {
    const method = METHODS.find((each) => each === wanted);
    if (method !== undefined) return method;
  }
  return null;
}
