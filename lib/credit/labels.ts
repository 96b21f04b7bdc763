import type { CreditRow, Month } from "@/lib/credit/rules/account";
import { COEFFICIENT, formatPoints, PREDICATE_PERCENT } from "@/lib/credit/rules/points";
import { POSITION_LEVEL_LABELS } from "@/lib/organization/labels";

const SHORT = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"];

/** "Jan 2026" */
const monthName = (month: Month): string => `${SHORT[month % 12]} ${Math.floor(month / 12)}`;

/** "Jan 2026–Mar 2026 (3 bulan)" */
export function monthSpan({ from, months }: Pick<CreditRow, "from" | "months">): string {
  const last = from + months - 1;
  const span = months === 1 ? monthName(from) : `${monthName(from)}–${monthName(last)}`;
  return `${span} (${months} bulan)`;
}

/** "3/12 × 100% × 12,50 (Ahli Pertama)": how a number came about. */
export function explanationOf({ months, predicate, level }: CreditRow): string {
  const share = months === 12 ? "" : `${months}/12 × `;
  return `${share}${PREDICATE_PERCENT[predicate]}% × ${formatPoints(COEFFICIENT[level])} (${POSITION_LEVEL_LABELS[level]})`;
}
