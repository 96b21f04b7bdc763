import { parseNip } from "@/lib/employees/nip";
import type { EmployeeDraft, EmployeeField, UnitDraft } from "@/lib/imports/fields";
import type { FieldRow, Layout } from "@/lib/imports/layout";
import type { ProblemCode } from "@/lib/imports/problems";
import { groupBy, type ImportPlan, newCandidate, report, reportGroups, toPlan } from "./candidate";
import { type Dependence, refuseDependents } from "./dependents";
import { type EmployeeCandidate, readEmployee } from "./employee-fields";
import { checkHeads } from "./heads";
import { checkPositions } from "./positions";
import { checkSuperiorCycles, readSuperiors } from "./superiors";

/**
 * What a file of employees would do to an agency whose units are already there. Good rows do not wait for bad ones,
 * but a row that needs a refused row (its superior, or the former head of its unit) is refused too. Linear in the
 * number of rows, units and stored employees.
 */
export function checkEmployees(
  rows: FieldRow<EmployeeField>[],
  layout: Layout<EmployeeField>,
  units: UnitDraft[],
  existing: EmployeeDraft[],
): ImportPlan<EmployeeDraft> {
  const unitOf = new Map(units.map((unit) => [unit.code, unit]));
  const stored = new Map(existing.map((employee) => [employee.nip, employee]));
  const candidates = rows.map((row) => {
    const employee: EmployeeCandidate = newCandidate(row, layout);
    employee.existing = stored.get(nipOf(row)) ?? null;
    readEmployee(employee, unitOf);
    return employee;
  });
  reportGroups(
    groupBy(candidates, (employee) => employee.draft?.nip),
    "nip",
    "NIP_DUPLICATE",
  );
  checkUnique(candidates, existing, "email", { twice: "EMAIL_DUPLICATE", taken: "EMAIL_TAKEN" });
  checkUnique(candidates, existing, "externalId", {
    twice: "EXTERNAL_ID_DUPLICATE",
    taken: "EXTERNAL_ID_TAKEN",
  });
  checkPositions(candidates, existing);
  const dependences: Dependence[] = [
    ...readSuperiors(candidates, stored),
    ...checkHeads(candidates, existing),
  ];
  refuseDependents(dependences);
  while (checkSuperiorCycles(candidates, existing, unitOf)) refuseDependents(dependences);
  return toPlan(candidates, { key: "nip", name: "name" }, existing.length);
}

function nipOf(row: FieldRow<EmployeeField>): string {
  const nip = parseNip(row.fields.nip ?? "");
  return nip.ok ? nip.digits : "";
}

type Codes = { twice: ProblemCode; taken: ProblemCode };

/** A value that belongs to one person only: not twice in the file, and not that of another stored employee. */
function checkUnique(
  candidates: EmployeeCandidate[],
  existing: EmployeeDraft[],
  field: "email" | "externalId",
  codes: Codes,
): void {
  const inFile = groupBy(candidates, (employee) => employee.draft?.[field]);
  reportGroups(inFile, field, codes.twice);
  for (const owner of existing) {
    const value = owner[field];
    for (const candidate of (value && inFile.get(value)) || []) {
      if (candidate.existing !== owner) report(candidate, field, codes.taken, owner.name);
    }
  }
}
