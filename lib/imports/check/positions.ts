import type { EmployeeDraft } from "@/lib/imports/fields";
import { report } from "./candidate";
import type { EmployeeCandidate } from "./employee-fields";

/**
 * One post of a unit has one kind and one level, whoever holds it. The post that leads the unit stands apart: a school
 * is led by one of its "Guru Ahli Madya", and the others are not heads.
 */
export function checkPositions(candidates: EmployeeCandidate[], existing: EmployeeDraft[]): void {
  const inFile = new Set(candidates.map((employee) => employee.existing));
  const first = new Map<string, { draft: EmployeeDraft; where: string }>();
  for (const draft of existing) {
    if (!inFile.has(draft)) first.set(postOf(draft), { draft, where: `data ${draft.name}` });
  }
  for (const employee of candidates) {
    const { draft } = employee;
    if (!draft || employee.bad) continue;
    const known = first.get(postOf(draft));
    if (!known) first.set(postOf(draft), { draft, where: `baris ${employee.row.rowNumber}` });
    else if (known.draft.positionKind !== draft.positionKind) {
      report(employee, "positionKind", "POSITION_CONFLICT", known.where);
    } else if (known.draft.positionLevel !== draft.positionLevel) {
      report(employee, "positionLevel", "POSITION_CONFLICT", known.where);
    }
  }
}

function postOf(draft: EmployeeDraft): string {
  return JSON.stringify([draft.unitCode, draft.position, draft.headsUnit]);
}
