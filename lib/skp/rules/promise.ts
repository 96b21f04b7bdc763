import type { MissingGoal, PromisedGoal, WordLinks } from "@/lib/agreement/rules/coverage";
import type { Finding } from "./checks";

/**
 * What the head's plan lacks of the unit's agreement, as sentences for the check page (p.27-28). A warning: drafting goes
 * on, and the appraiser sees it too.
 */
export function promiseFindings(missing: readonly MissingGoal[]): Finding[] {
  return missing.flatMap(({ goal, resultId, onlyAdditional, indicators }) => {
    const row = resultId ?? undefined;
    if (resultId === null) {
      return [{ text: `Sasaran Perjanjian Kinerja belum dimuat: “${goal.statement}”.` }];
    }
    const kind = onlyAdditional
      ? [{ row, text: `Sasaran Perjanjian Kinerja harus menjadi hasil kerja utama: “${goal.statement}”.` }]
      : [];
    const lacking = indicators.map(({ statement }) => ({
      row,
      text: `Indikator Perjanjian Kinerja belum dimuat: “${statement}”.`,
    }));
    return [...kind, ...lacking];
  });
}

/** Whether "take it from the agreement" would add anything; which kind a result has is the appraiser's to decide. */
export function isTakeable({ resultId, indicators }: MissingGoal): boolean {
  return resultId === null || indicators.length > 0;
}

/** Whether "take it from the agreement" has anything to do: rows to add, or rows in the same words to link. */
export function canTake({ missing, sameWords }: { missing: MissingGoal[]; sameWords: WordLinks }): boolean {
  return missing.some(isTakeable) || sameWords.goals.length + sameWords.indicators.length > 0;
}

type Approach = "QUANTITATIVE" | "QUALITATIVE";

/** An indicator of the agreement as the plan's approach writes it: with its target apart, or in one narrative (p.50). */
export function asIndicator(indicator: PromisedGoal["indicators"][number], approach: Approach) {
  const { id: goalIndicatorId, statement, target, unit } = indicator;
  if (approach === "QUANTITATIVE") return { goalIndicatorId, statement, target, unit };
  const amount = unit === null ? target : `${target} ${unit}`;
  return { goalIndicatorId, statement: `${statement} (target: ${amount})`, target: null, unit: null };
}
