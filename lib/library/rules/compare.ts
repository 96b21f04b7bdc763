import type { ContentIndicator, ContentResult } from "@/lib/skp/content";
import { similarity } from "@/lib/wording/similarity";
import { sameStatement } from "./plan-cells";

/** How a result of last year stands to this year's plan. */
export type Standing = "NEW" | "SAME" | "CHANGED" | "ALIKE";

export type Compared = {
  result: ContentResult;
  standing: Standing;
  /** This year's result it is compared with. */
  now: ContentResult | null;
};

/** From here on two results are shown side by side as alike. */
const ALIKE = 0.5;

/** Last year's results beside what the plan already holds. */
export function compareYears(before: readonly ContentResult[], now: readonly ContentResult[]): Compared[] {
  return before.map((result) => {
    const equal = now.find(({ statement }) => sameStatement(statement, result.statement));
    if (equal !== undefined) {
      const standing = sameIndicators(equal.indicators, result.indicators) ? "SAME" : "CHANGED";
      return { result, standing, now: equal };
    }
    const scored = now.map((one) => ({ one, score: similarity(one.statement, result.statement) }));
    const best = scored.sort((a, b) => b.score - a.score)[0];
    return best !== undefined && best.score >= ALIKE
      ? { result, standing: "ALIKE", now: best.one }
      : { result, standing: "NEW", now: null };
  });
}

function sameIndicators(a: readonly ContentIndicator[], b: readonly ContentIndicator[]): boolean {
  const words = (rows: readonly ContentIndicator[]) =>
    JSON.stringify(
      rows.map(({ statement, aspect, perspective, target, unit }) => [
        statement,
        aspect,
        perspective,
        target,
        unit,
      ]),
    );
  return words(a) === words(b);
}
