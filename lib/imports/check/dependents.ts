import type { ProblemCode } from "@/lib/imports/problems";
import { groupBy, report } from "./candidate";
import type { EmployeeCandidate } from "./employee-fields";

/** `who` can only be applied when the row of `on` is applied too. */
export type Dependence = {
  who: EmployeeCandidate;
  on: EmployeeCandidate;
  field: "superiorNip" | "headsUnit";
  code: ProblemCode;
};

/** Refuses every row that needs a refused row, however long the chain. */
export function refuseDependents(dependences: Dependence[]): void {
  const byRow = groupBy(dependences, (dependence) => String(dependence.on.row.rowNumber));
  const refused = [...new Set(dependences.map((dependence) => dependence.on))].filter(
    (employee) => employee.bad,
  );
  for (let employee = refused.pop(); employee; employee = refused.pop()) {
    const rowNumber = String(employee.row.rowNumber);
    for (const { who, field, code } of byRow.get(rowNumber) ?? []) {
      if (who.bad) continue;
      report(who, field, code, rowNumber);
      refused.push(who);
    }
  }
}
