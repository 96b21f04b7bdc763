import { type Exact, formatExact } from "@/lib/core/quantity";

/** How the parts of a divided target stand to the whole; null in the list is a part without a number yet. */
export type ShareState =
  | { kind: "EVEN"; sum: Exact }
  | { kind: "SHORT" | "OVER"; sum: Exact; difference: Exact }
  | { kind: "OPEN"; sum: Exact };

/** Pembagian beban target kuantitatif (p.41): the parts add up to the leader's target, to the last digit. */
export function shareState(total: Exact | null, amounts: readonly (Exact | null)[]): ShareState {
  const sum = amounts.reduce<Exact>((running, amount) => running + (amount ?? 0n), 0n);
  if (total === null) return { kind: "OPEN", sum };
  if (sum === total) return { kind: "EVEN", sum };
  return sum < total
    ? { kind: "SHORT", sum, difference: total - sum }
    : { kind: "OVER", sum, difference: sum - total };
}

/** "Kurang 2 ton": what the person still has to do, in words. */
export function shareText(state: ShareState, unit: string | null): string {
  const amount = (value: Exact) => [formatExact(value), unit].filter(Boolean).join(" ");
  switch (state.kind) {
    case "EVEN":
      return `Pas: ${amount(state.sum)}`;
    case "SHORT":
      return `Kurang ${amount(state.difference)}`;
    case "OVER":
      return `Lebih ${amount(state.difference)}`;
    case "OPEN":
      return `Terbagi ${amount(state.sum)}`;
  }
}
