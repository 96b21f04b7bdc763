import { exactToColumn, parseQuantity } from "@/lib/core/quantity";

/** The column holds seven digits before the comma. */
const LIMIT = 1_000_000_000n;

/**
 * Share of a target that was reached, in percent with two decimals as a column takes it ("96.85", half up). Null where
 * the two are not comparable numbers: text or a range, different units, a target of 0, or an amount below 0.
 */
export function percentOf(target: string, realised: string): string | null {
  const goal = parseQuantity(target);
  const done = parseQuantity(realised);
  if (goal === null || done === null || goal.amount <= 0n || done.amount < 0n) return null;
  if (goal.unit !== null && done.unit !== null && plain(goal.unit) !== plain(done.unit)) return null;
  const hundredths = (2n * done.amount * 10_000n + goal.amount) / (2n * goal.amount);
  return hundredths < LIMIT ? exactToColumn(hundredths * 100n) : null;
}

const plain = (unit: string) => unit.toLowerCase().replace(/\s+/g, " ");
