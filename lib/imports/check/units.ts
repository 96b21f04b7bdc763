import { findEselon } from "@/lib/employees/reference";
import type { UnitDraft, UnitField } from "@/lib/imports/fields";
import type { FieldRow, Layout } from "@/lib/imports/layout";
import {
  type Candidate,
  content,
  groupBy,
  type ImportPlan,
  newCandidate,
  report,
  reportGroups,
  toPlan,
} from "./candidate";
import { findCycleMembers } from "./cycles";
import { readText, readYesNo } from "./texts";

type UnitCandidate = Candidate<UnitField, UnitDraft>;

/**
 * What a file of units would do to an agency: every row is created, changed, the same or refused with its reasons.
 * Good rows do not wait for bad ones, but a unit whose parent exists only in a refused row is refused too.
 */
export function checkUnits(
  rows: FieldRow<UnitField>[],
  layout: Layout<UnitField>,
  existing: UnitDraft[],
): ImportPlan<UnitDraft> {
  const known = new Map(existing.map((unit) => [unit.code, unit]));
  const candidates = rows.map((row) => readUnit(row, layout, known));
  reportGroups(
    groupBy(candidates, (unit) => unit.row.fields.code),
    "code",
    "UNIT_CODE_DUPLICATE",
  );
  checkParents(candidates, known);
  while (checkCycles(candidates, known)) checkParents(candidates, known);
  warnExtraRoots(candidates, known);
  return toPlan(candidates, { key: "code", name: "name" }, existing.length);
}

function readUnit(
  row: FieldRow<UnitField>,
  layout: Layout<UnitField>,
  known: Map<string, UnitDraft>,
): UnitCandidate {
  const unit: UnitCandidate = newCandidate(row, layout);
  const code = row.fields.code ?? "";
  if (code === "" || code === "-") report(unit, "code", "UNIT_CODE_EMPTY");
  const before = known.get(code) ?? null;
  unit.existing = before;
  unit.draft = {
    code: readText(unit, "code", 64, "") ?? "",
    name: readText(unit, "name", 250, before?.name) ?? "",
    parentCode: readText(unit, "parentCode", 64, before?.parentCode) ?? null,
    isIndependent: readYesNo(unit, "isIndependent", before?.isIndependent ?? false),
    ...readHeadPost(unit, before),
    headExternalId: readText(unit, "headExternalId", 64, before?.headExternalId) ?? null,
  };
  if (unit.draft.name === "") report(unit, "name", "UNIT_NAME_EMPTY");
  if (code !== "" && unit.draft.parentCode === code) report(unit, "parentCode", "PARENT_SELF");
  return unit;
}

/** Only a post with a level of its own is kept: a school or health centre is led by a functional officer. */
function readHeadPost(
  unit: UnitCandidate,
  before: UnitDraft | null,
): Pick<UnitDraft, "headPosition" | "headLevel"> {
  const stored = { headPosition: before?.headPosition ?? null, headLevel: before?.headLevel ?? null };
  const eselonText = content(unit, "headLevel");
  if (eselonText === undefined) return stored;
  const eselon = findEselon(eselonText ?? "99");
  if (!eselon) report(unit, "headLevel", "ESELON_UNKNOWN");
  const headPosition = readText(unit, "headPosition", 250, stored.headPosition);
  return eselon?.level && headPosition ? { headPosition, headLevel: eselon.level } : stored;
}

/** Refuses units whose parent is nowhere, or only in a refused row; a refusal runs down the tree. */
function checkParents(candidates: UnitCandidate[], known: Map<string, UnitDraft>): void {
  const rowOf = new Map(candidates.map((unit) => [unit.row.fields.code ?? "", unit]));
  const childrenOf = groupBy(candidates, (unit) => unit.draft?.parentCode);
  for (const [parentCode, children] of childrenOf) {
    if (rowOf.has(parentCode) || known.has(parentCode)) continue;
    for (const child of children) if (!child.bad) report(child, "parentCode", "PARENT_UNKNOWN");
  }
  const refused = candidates.filter((unit) => unit.bad);
  for (let unit = refused.pop(); unit; unit = refused.pop()) {
    const code = unit.row.fields.code ?? "";
    if (known.has(code)) continue;
    for (const child of childrenOf.get(code) ?? []) {
      if (child.bad) continue;
      report(child, "parentCode", "PARENT_BAD_ROW", String(unit.row.rowNumber));
      refused.push(child);
    }
  }
}

/** Refuses the rows that close a circle in the tree as it would become; says whether there were any. */
function checkCycles(candidates: UnitCandidate[], known: Map<string, UnitDraft>): boolean {
  const good = candidates.filter((unit) => !unit.bad);
  const rowOf = new Map(good.map((unit) => [unit.draft?.code ?? "", unit]));
  const parentOf = (code: string) => (rowOf.get(code)?.draft ?? known.get(code))?.parentCode ?? null;
  let found = false;
  for (const code of findCycleMembers(rowOf.keys(), parentOf)) {
    const unit = rowOf.get(code);
    if (unit) report(unit, "parentCode", "PARENT_CYCLE");
    found ||= unit !== undefined;
  }
  return found;
}

function warnExtraRoots(candidates: UnitCandidate[], known: Map<string, UnitDraft>): void {
  const inFile = new Set(candidates.filter((unit) => !unit.bad).map((unit) => unit.draft?.code));
  const keptRoot = [...known.values()].find((unit) => unit.parentCode === null && !inFile.has(unit.code));
  const roots = candidates.filter((unit) => !unit.bad && unit.draft?.parentCode === null);
  const first = keptRoot?.name ?? roots.shift()?.draft?.name;
  for (const unit of roots) report(unit, "parentCode", "UNIT_EXTRA_ROOT", first);
}
