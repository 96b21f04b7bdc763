/** Counts of a year's objections; `waiting` is neither upheld nor changed yet. */
export type YearCounts = { year: number; total: number; upheld: number; changed: number; undirected: number };

/** Groups smaller than this are not told: a number could lead to a person. */
export const SMALLEST_GROUP = 3;

export type ShownCounts = {
  year: number;
  /** Null: fewer than three. */
  total: number | null;
  /** Null: a part is smaller than three, and would be known from the others. */
  parts: { upheld: number; changed: number; waiting: number } | null;
  /** Some have nobody to decide them, which HR must remedy; how many is not told. */
  someUndirected: boolean;
};

/** What may be told of a year: nothing that leads to a group of one or two, directly or by subtraction. */
export function shownCounts({ year, total, upheld, changed, undirected }: YearCounts): ShownCounts {
  const waiting = total - upheld - changed;
  const small = (count: number) => count > 0 && count < SMALLEST_GROUP;
  const hidden = total < SMALLEST_GROUP;
  const parts = hidden || [upheld, changed, waiting].some(small) ? null : { upheld, changed, waiting };
  return { year, total: hidden ? null : total, parts, someUndirected: undirected > 0 };
}
