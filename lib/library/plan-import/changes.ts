import type { Change } from "@/lib/imports/check/candidate";
import { aspectText, KIND_LABEL, PERSPECTIVE_LABEL } from "@/lib/skp/labels";
import type { Line, PlanDraft } from "./line";
import type { ResultGroup } from "./result";
import type { StoredIndicator, StoredResult } from "./stored";

/** What the good lines of a result that is there would change, in words; changes of the result stand at its first good line. */
export function changesOf({ existing, lines }: ResultGroup): Map<Line, Change[]> {
  const changes = new Map<Line, Change[]>();
  if (existing === null) return changes;
  const good = lines.filter((line) => !line.bad && line.draft !== null);
  for (const [at, line] of good.entries()) {
    if (line.draft === null) continue;
    const stored = existing.indicators.find(({ id }) => id === line.draft?.indicatorId) ?? null;
    const before = { ...resultWords(existing), ...indicatorWords(stored) };
    const after = { ...resultWords(line.draft), ...indicatorWords(asIndicator(line.draft)) };
    const shown = at === 0 ? after : { ...after, ...resultWords(existing) };
    changes.set(
      line,
      Object.entries(shown)
        .map(([field, text]) => ({ field, before: before[field] ?? "", after: text }))
        .filter((change) => change.before !== change.after),
    );
  }
  return changes;
}

type Words = Record<string, string>;

const resultWords = ({
  kind,
  assignedBy,
  servesText,
}: Pick<StoredResult, "kind" | "assignedBy" | "servesText">): Words => ({
  kind: KIND_LABEL[kind],
  assignedBy: assignedBy ?? "",
  servesText: servesText ?? "",
});

type Said = Omit<StoredIndicator, "id" | "sortOrder">;

function asIndicator({ indicator, ...rest }: PlanDraft): Said | null {
  return indicator === null ? null : { ...rest, statement: indicator };
}

function indicatorWords(row: Said | null): Words {
  if (row === null) return {};
  return {
    indicator: row.statement,
    aspect: aspectText(row) ?? "",
    perspective: row.perspective === null ? "" : PERSPECTIVE_LABEL[row.perspective],
    target: row.target ?? "",
    unit: row.unit ?? "",
  };
}
