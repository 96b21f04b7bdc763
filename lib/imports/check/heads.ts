import type { EmployeeDraft } from "@/lib/imports/fields";
import { groupBy, report, reportGroups } from "./candidate";
import type { Dependence } from "./dependents";
import type { EmployeeCandidate } from "./employee-fields";

/**
 * A unit has at most one head. A new head needs the former one to step down in the same file; returns those needs.
 */
export function checkHeads(candidates: EmployeeCandidate[], existing: EmployeeDraft[]): Dependence[] {
  const claims = groupBy(candidates, (employee) =>
    employee.draft?.headsUnit ? employee.draft.unitCode : null,
  );
  reportGroups(claims, "headsUnit", "HEAD_DUPLICATE");

  const rowOf = new Map(candidates.map((employee) => [employee.existing, employee]));
  const dependences: Dependence[] = [];
  for (const head of existing) {
    if (!head.headsUnit) continue;
    const formerRow = rowOf.get(head);
    for (const claim of claims.get(head.unitCode) ?? []) {
      if (claim === formerRow) continue;
      const stepsDown =
        formerRow && !(formerRow.draft?.headsUnit && formerRow.draft.unitCode === head.unitCode);
      if (stepsDown) {
        dependences.push({ who: claim, on: formerRow, field: "headsUnit", code: "HEAD_BAD_ROW" });
      } else if (!formerRow) report(claim, "headsUnit", "HEAD_TAKEN", head.name);
    }
  }
  return dependences;
}
