import {
  type Change,
  groupBy,
  type ImportPlan,
  type PlannedRow,
  report,
} from "@/lib/imports/check/candidate";
import type { PlanField } from "@/lib/imports/fields";
import type { FieldRow, Layout } from "@/lib/imports/layout";
import { sameStatement } from "@/lib/library/rules/plan-cells";
import { MAX_RESULTS } from "@/lib/skp/append";
import { changesOf } from "./changes";
import { type Line, type PlanDraft, readLine, resultKey } from "./line";
import { checkResult, type ResultGroup } from "./result";
import type { StoredPerson } from "./stored";

/**
 * What a file of plans would do to the plans of the people it names. Rows are those of `fillDown`. A result that is not in
 * the plan is created; one that is there by the same words is changed or stays. Nothing is ever removed. Good rows do not
 * wait for bad ones, but what is wrong with a result keeps all of its rows out. Linear in rows and stored results.
 */
export function checkPlans(
  rows: FieldRow<PlanField>[],
  layout: Layout<PlanField>,
  people: readonly StoredPerson[],
): ImportPlan<PlanDraft> {
  const byNip = new Map(people.map((person) => [person.nip, person]));
  const lines = rows.map((row) => readLine(row, layout, byNip));
  const groups: ResultGroup[] = [];
  for (const group of groupBy(lines, resultKey).values()) {
    const person = group[0]?.person;
    if (!person) continue;
    const words = group[0]?.row.fields.statement ?? "";
    const existing = person.results.find(({ statement }) => sameStatement(statement, words)) ?? null;
    groups.push(checkResult(person, group, existing));
  }
  refuseOverflow(groups);
  const changes = new Map(groups.flatMap((group) => [...changesOf(group)]));
  return countPlan(
    lines.map((line) => toRow(line, changes.get(line) ?? [])),
    people,
    lines,
  );
}

/** A plan takes so many results of a kind and no more: those that come last in the file are refused. */
function refuseOverflow(groups: ResultGroup[]): void {
  const held = new Map<string, number>();
  for (const { person, existing, kind, lines } of groups) {
    if (existing !== null || lines.every(({ bad }) => bad)) continue;
    const key = `${person.nip} ${kind}`;
    const before = held.get(key) ?? person.results.filter((result) => result.kind === kind).length;
    if (before >= MAX_RESULTS) {
      for (const line of lines) report(line, "statement", "PLAN_TOO_MANY_RESULTS", String(MAX_RESULTS));
    } else held.set(key, before + 1);
  }
}

function toRow(line: Line, changes: Change[]): PlannedRow<PlanDraft> {
  const { row, person, problems } = line;
  const draft = line.bad ? null : line.draft;
  const action =
    draft === null ? "BAD" : draft.resultId === null ? "CREATE" : changes.length > 0 ? "CHANGE" : "SAME";
  return {
    rowNumber: row.rowNumber,
    key: row.fields.nip ?? "",
    name: [person?.name, row.fields.statement].filter(Boolean).join(": "),
    action,
    draft,
    changes: action === "CHANGE" ? changes : [],
    problems,
    cells: row.cells,
  };
}

function countPlan(
  rows: PlannedRow<PlanDraft>[],
  people: readonly StoredPerson[],
  lines: Line[],
): ImportPlan<PlanDraft> {
  const count = (action: PlannedRow<PlanDraft>["action"]) =>
    rows.filter((row) => row.action === action).length;
  const stored = people.flatMap(({ results }) => results.flatMap(({ indicators }) => indicators)).length;
  const met = new Set(lines.flatMap(({ draft }) => draft?.indicatorId ?? []));
  return {
    rows,
    counts: {
      total: rows.length,
      create: count("CREATE"),
      change: count("CHANGE"),
      same: count("SAME"),
      bad: count("BAD"),
      warnings: lines.filter(({ problems }) => problems.some(({ severity }) => severity === "WARNING"))
        .length,
      untouched: stored - met.size,
    },
  };
}
