import { type Exact, formatExact, parseQuantity } from "@/lib/core/quantity";
import type { SubperiodKind } from "@/lib/db/generated/enums";

type Promised = { target: string; unit: string | null; quarters: readonly (Exact | null)[] };

/**
 * What an indicator promises for one subperiod: the year's target, or the trajectory of the quarter (p.93; of the month's
 * quarter in an agency that evaluates monthly). Without a trajectory it is the year's target, and `isTrajectory` is false.
 */
export function promisedFor(
  { target, unit, quarters }: Promised,
  { kind, number }: { kind: SubperiodKind; number: number },
): { text: string; isTrajectory: boolean } {
  const part = quarters[quarterOf(kind, number) - 1] ?? null;
  if (part === null) return { text: withUnit(target, unit), isTrajectory: false };
  const own = parseQuantity(target)?.unit ?? null;
  return { text: withUnit(formatExact(part), own ?? unit), isTrajectory: true };
}

/** 1 to 4; 0 for the whole year. */
function quarterOf(kind: SubperiodKind, number: number): number {
  switch (kind) {
    case "MONTH":
      return Math.ceil(number / 3);
    case "QUARTER":
      return number;
    case "HALF_YEAR":
      return number * 2;
    case "YEAR":
      return 0;
  }
}

function withUnit(amount: string, unit: string | null): string {
  if (unit === null || amount.endsWith(unit)) return amount;
  if (/^Rp\b/.test(unit)) return `Rp${amount}${unit.slice(2)}`;
  return unit.startsWith("%") ? `${amount}${unit}` : `${amount} ${unit}`;
}
