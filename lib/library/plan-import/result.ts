import type { WorkResultKind } from "@/lib/db/generated/enums";
import { content, groupBy, report, reportGroups } from "@/lib/imports/check/candidate";
import { columnOf } from "@/lib/imports/layout";
import { KIND_LABEL } from "@/lib/skp/labels";
import { indicatorOf } from "./indicator";
import { indicatorKey, type Line, type PlanDraft } from "./line";
import type { StoredPerson, StoredResult } from "./stored";

/** Fields that belong to the result and may stand on any of its rows. */
const SHARED = ["kind", "assignedBy", "servesText"] as const;

/** As when typing. */
const MOST_INDICATORS = 30;

export type ResultGroup = {
  person: StoredPerson;
  existing: StoredResult | null;
  kind: WorkResultKind;
  lines: Line[];
};

/** Checks the lines of one result of one person together and gives each good one its draft. */
export function checkResult(person: StoredPerson, lines: Line[], existing: StoredResult | null): ResultGroup {
  const [first] = lines;
  const say = Object.fromEntries(SHARED.map((field) => [field, sharedValue(lines, field)]));
  const kind = lines.find(({ read }) => read.kind !== null)?.read.kind ?? existing?.kind ?? "MAIN";
  if (existing?.alwaysMain && kind === "ADDITIONAL") {
    const line = lines.find(({ read }) => read.kind === "ADDITIONAL");
    if (line) report(line, "kind", "PLAN_ALWAYS_MAIN");
  }
  if (existing !== null && !existing.alwaysMain && existing.kindDecided && kind !== existing.kind) {
    const line = lines.find(({ read }) => read.kind === kind);
    if (line) report(line, "kind", "PLAN_KIND_DECIDED", KIND_LABEL[existing.kind].toLowerCase());
  }
  const serves = servesOf(lines, existing, say.servesText);
  refuseTogether(lines);
  reportGroups(
    groupBy(lines, ({ row }) => indicatorKey(row.fields.indicator ?? "")),
    "indicator",
    "PLAN_ROW_TWICE",
  );
  const shared = {
    nip: person.nip,
    employeeId: person.employeeId,
    skpId: person.skpId,
    group: first?.row.rowNumber ?? 0,
    resultId: existing?.id ?? null,
    statement: existing?.statement ?? first?.row.fields.statement ?? "",
    kind,
    assignedBy: say.assignedBy === undefined ? (existing?.assignedBy ?? null) : say.assignedBy,
    servesText: serves,
  };
  let room = MOST_INDICATORS - (existing?.indicators.length ?? 0);
  for (const line of lines) {
    const draft: PlanDraft = { ...shared, ...indicatorOf(line, person, existing) };
    if (draft.indicator !== null && draft.indicatorId === null && --room < 0)
      report(line, "indicator", "PLAN_TOO_MANY_INDICATORS", String(MOST_INDICATORS));
    line.draft = line.bad ? null : draft;
  }
  return { person, existing, kind, lines };
}

/** What the rows of a result say about it; a row that says otherwise is reported. Undefined where none says anything. */
function sharedValue(lines: Line[], field: (typeof SHARED)[number]): string | null | undefined {
  const telling = lines.filter((line) => content(line, field) !== undefined);
  const [first, ...others] = telling;
  if (first === undefined) return undefined;
  const value = content(first, field);
  for (const line of others) {
    if (content(line, field)?.toLowerCase() !== value?.toLowerCase())
      report(line, field, "PLAN_RESULT_DIFFERS", String(first.row.rowNumber));
  }
  return value;
}

/** A linked result keeps its link and its wording. */
function servesOf(
  lines: Line[],
  existing: StoredResult | null,
  said: string | null | undefined,
): string | null {
  const before = existing?.servesText ?? null;
  if (said === undefined) return before;
  if (!existing?.linked) return said;
  const line = lines.find((one) => content(one, "servesText") !== undefined);
  if (line) report(line, "servesText", "PLAN_LINKED");
  return before;
}

/** What is wrong with the result itself keeps all of its rows out: half a result would look whole. */
function refuseTogether(lines: Line[]): void {
  const at = lines.find((line) =>
    line.problems.some(
      ({ severity, column }) =>
        severity === "ERROR" && SHARED.some((field) => columnOf(line.layout, field) === column),
    ),
  );
  if (at === undefined) return;
  for (const line of lines) {
    if (!line.bad) report(line, "statement", "PLAN_RESULT_REFUSED", String(at.row.rowNumber));
  }
}
