import { drafted } from "@/components/form/drafted";
import type { GoalIndicatorRow, GoalRow } from "@/lib/agreement/queries/agreement";
import type { SavedDraft } from "@/lib/core/drafts";

export type GoalValues = {
  version: string;
  statement: string;
  code: string;
  parentId: string;
  strategicGoalId: string;
  indicators: GoalIndicatorRow[];
};

/** What the form of a goal starts from: the stored one, or what was typed and not sent. */
export function goalValues(goal: GoalRow | null, draft: SavedDraft | null): GoalValues {
  const value = (name: string, stored: string | null | undefined) => drafted(draft, name, stored) ?? "";
  return {
    // That of the draft, so that a change meanwhile shows.
    version: value("version", String(goal?.version ?? 0)),
    statement: value("statement", goal?.statement),
    code: value("code", goal?.code),
    parentId: value("parentId", goal?.parent?.id),
    strategicGoalId: value("strategicGoalId", goal?.strategicGoal?.id),
    indicators: draft === null ? (goal?.indicators ?? []) : typedIndicators(draft),
  };
}

/** The rows of the form up to the last one in which something was typed. */
function typedIndicators(draft: SavedDraft): GoalIndicatorRow[] {
  const text = (index: number, name: string) => drafted(draft, `indicators.${index}.${name}`) ?? "";
  const filled = Object.entries(draft.values).flatMap(([name, value]) => {
    const [, index, field] = /^indicators\.(\d+)\.(\w+)$/.exec(name) ?? [];
    return index === undefined || field === "accumulation" || value === "" ? [] : [Number(index)];
  });
  return Array.from({ length: Math.min(30, Math.max(-1, ...filled) + 1) }, (_, index) => ({
    id: text(index, "id"),
    statement: text(index, "statement"),
    target: text(index, "target"),
    unit: text(index, "unit"),
    accumulation: text(index, "accumulation") === "SUM" ? "SUM" : "LATEST",
    quarters: [
      text(index, "quarter1"),
      text(index, "quarter2"),
      text(index, "quarter3"),
      text(index, "quarter4"),
    ],
  }));
}
