import { columnNoun, type MatrixColumn, type MatrixPerson } from "@/lib/matrix/content";
import type { SeenPerson } from "@/lib/matrix/page-data";
import type { MatrixPlan } from "@/lib/matrix/queries/plan";
import { obstacleOf } from "@/lib/matrix/rules/standing";
import { STATE_LABEL } from "@/lib/skp/labels";

/** "IKI 2" or "RHK 2": how a column is called beside its words. */
export function columnName({ form }: Pick<MatrixPlan, "form">, index: number): string {
  return `${columnNoun(form).short} ${index + 1}`;
}

/** Anchor of a person's row, and of a column in the editor. */
export const rowAnchor = (person: Pick<MatrixPerson, "employeeId">) => `orang-${person.employeeId}`;
export const columnAnchor = (column: Pick<MatrixColumn, "id">) => `kolom-${column.id}`;

/** Where the roles of one person are written. */
export function rowHref(plan: Pick<MatrixPlan, "id">, person: Pick<MatrixPerson, "employeeId">): string {
  return `/skp/${plan.id}/matriks/${person.employeeId}`;
}

/** Where the person's plan stands: what decides whether roles can go into it. */
export function planWords({ plan }: Pick<MatrixPerson, "plan">): string {
  return plan === null ? "SKP belum dimulai" : `SKP: ${STATE_LABEL[plan.state].toLowerCase()}`;
}

/** Whether the viewer can put a role of this person into the plan at this moment. */
export function placesNow(person: SeenPerson): boolean {
  return person.canPlace && person.seesPlan && obstacleOf(person.plan) === null;
}
