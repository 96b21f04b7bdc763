import type { Aspect, Perspective, WorkResultKind } from "@/lib/db/generated/enums";
import { type Candidate, content, newCandidate, readNip, report } from "@/lib/imports/check/candidate";
import type { PlanField } from "@/lib/imports/fields";
import type { FieldRow, Layout } from "@/lib/imports/layout";
import type { Verdict } from "@/lib/library/audience";
import { foldStatement, type PlanCells, type PlanRow, readPlanCells } from "@/lib/library/rules/plan-cells";
import type { StoredPerson } from "./stored";

/** What one good row writes: the result it belongs to, and its indicator. Ids are of what is there already. */
export type PlanDraft = {
  nip: string;
  employeeId: string;
  skpId: string | null;
  /** Number of the first row of the same result in the file. */
  group: number;
  resultId: string | null;
  statement: string;
  kind: WorkResultKind;
  assignedBy: string | null;
  servesText: string | null;
  indicatorId: string | null;
  /** Null where the row only names the result. */
  indicator: string | null;
  aspect: Aspect | null;
  secondAspect: Aspect | null;
  perspective: Perspective | null;
  target: string | null;
  unit: string | null;
};

/** A row on its way through the check, with whose plan it is about and what its choices say. */
export type Line = Candidate<PlanField, PlanDraft> & { person: StoredPerson | null; read: PlanRow };

const FIELDS: readonly PlanField[] = [
  "statement",
  "kind",
  "assignedBy",
  "servesText",
  "indicator",
  "aspect",
  "perspective",
  "target",
  "unit",
];

const REASONS = {
  NEEDS_NONE: "PLAN_NEEDS_NONE",
  NO_POSITION: "PLAN_NO_POSITION",
  NOT_OPEN: "PLAN_NOT_OPEN",
  WITH_APPRAISER: "PLAN_WITH_APPRAISER",
} as const;

const stops = (verdict: Verdict): verdict is keyof typeof REASONS => Object.hasOwn(REASONS, verdict);

/** Reads what a row says by itself; every fault is recorded at its column. */
export function readLine(
  row: FieldRow<PlanField>,
  layout: Layout<PlanField>,
  people: ReadonlyMap<string, StoredPerson>,
): Line {
  const candidate = newCandidate<PlanField, PlanDraft>(row, layout);
  const cells: PlanCells = {};
  for (const field of FIELDS) cells[field] = content(candidate, field) ?? "";
  const line: Line = { ...candidate, person: null, read: readPlanCells(cells) };
  line.person = findPerson(line, people);
  if (!cells.statement) report(line, "statement", "PLAN_STATEMENT_EMPTY");
  for (const { field, code, detail } of line.read.faults) report(line, field, code, detail);
  return line;
}

function findPerson(line: Line, people: ReadonlyMap<string, StoredPerson>): StoredPerson | null {
  const nip = readNip(line);
  if (nip === null) return null;
  const person = people.get(nip.digits) ?? null;
  if (person === null) report(line, "nip", "PLAN_NIP_UNKNOWN");
  else if (stops(person.verdict)) report(line, "nip", REASONS[person.verdict]);
  return person;
}

/** What makes lines belong to one result; null while the line has no person or statement. */
export function resultKey({ person, row }: Line): string | null {
  const words = foldStatement(row.fields.statement ?? "");
  return person === null || words === "" ? null : `${person.nip} ${words}`;
}

/** An indicator without the target that a qualitative plan keeps in its sentence. */
export function indicatorKey(text: string): string {
  return foldStatement(text.replace(/\s*\(target:[^)]*\)\s*$/i, ""));
}
