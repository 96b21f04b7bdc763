import { parseNip } from "@/lib/employees/nip";
import type { EmployeeDraft, UnitDraft } from "@/lib/imports/fields";
import { content, report } from "./candidate";
import { findCycleMembers } from "./cycles";
import type { Dependence } from "./dependents";
import type { EmployeeCandidate } from "./employee-fields";

/**
 * Reads superiors that are named instead of derived from the unit tree. A superior who comes with the same file must
 * be accepted too; returns those needs.
 */
export function readSuperiors(
  candidates: EmployeeCandidate[],
  stored: Map<string, EmployeeDraft>,
): Dependence[] {
  const rowOf = new Map(candidates.map((employee) => [employee.draft?.nip, employee]));
  const dependences: Dependence[] = [];
  for (const who of candidates) {
    const superiorNip = readSuperior(who);
    if (!superiorNip || superiorNip === who.existing?.superiorNip) continue;
    const on = rowOf.get(superiorNip);
    if (!on && !stored.has(superiorNip)) report(who, "superiorNip", "SUPERIOR_UNKNOWN");
    // Someone who is stored already stays, whatever becomes of the row.
    if (on && !stored.has(superiorNip)) {
      dependences.push({ who, on, field: "superiorNip", code: "SUPERIOR_BAD_ROW" });
    }
  }
  return dependences;
}

function readSuperior(employee: EmployeeCandidate): string | null {
  const { draft, existing } = employee;
  const text = content(employee, "superiorNip");
  if (!draft || text === null) return null;
  if (text === undefined) {
    draft.superiorNip = existing?.superiorNip ?? null;
    draft.superiorReason = existing?.superiorReason ?? null;
    return draft.superiorNip;
  }
  const nip = parseNip(text);
  if (!nip.ok) {
    report(employee, "superiorNip", "SUPERIOR_NIP_INVALID");
    return null;
  }
  if (nip.digits === draft.nip) report(employee, "superiorNip", "SUPERIOR_SELF");
  const storedReason = existing?.superiorNip === nip.digits ? existing.superiorReason : null;
  const reason = content(employee, "superiorReason") ?? storedReason;
  if (!reason) report(employee, "superiorReason", "SUPERIOR_REASON_EMPTY");
  draft.superiorNip = nip.digits;
  draft.superiorReason = reason;
  return nip.digits === draft.nip ? null : nip.digits;
}

/**
 * Refuses rows whose named superior closes a circle, in the organisation as it would become; says whether there were
 * any. Without named superiors the unit tree cannot hold a circle.
 */
export function checkSuperiorCycles(
  candidates: EmployeeCandidate[],
  existing: EmployeeDraft[],
  units: Map<string, UnitDraft>,
): boolean {
  const good = candidates.filter((employee) => !employee.bad);
  const named = good.filter((employee) => employee.draft?.superiorNip);
  if (named.length === 0) return false;

  const final = new Map(existing.map((employee) => [employee.nip, employee]));
  for (const { draft } of good) if (draft) final.set(draft.nip, draft);
  const headOf = new Map<string, string>();
  for (const employee of final.values()) if (employee.headsUnit) headOf.set(employee.unitCode, employee.nip);

  const nearestHead = (unitCode: string | null, except: string): string | null => {
    for (let code = unitCode; code !== null; code = units.get(code)?.parentCode ?? null) {
      const head = headOf.get(code);
      if (head !== undefined && head !== except) return head;
    }
    return null;
  };
  const superiorOf = (nip: string) => {
    const employee = final.get(nip);
    return employee ? (employee.superiorNip ?? nearestHead(employee.unitCode, nip)) : null;
  };
  const rowOf = new Map(named.map((employee) => [employee.draft?.nip ?? "", employee]));
  let found = false;
  for (const nip of findCycleMembers(rowOf.keys(), superiorOf)) {
    const employee = rowOf.get(nip);
    if (employee) report(employee, "superiorNip", "SUPERIOR_CYCLE");
    found ||= employee !== undefined;
  }
  return found;
}
