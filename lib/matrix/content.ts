import type { SkpForm, SkpState } from "@/lib/db/generated/enums";
import type { NameParts } from "@/lib/employees/names";
import type { Approval } from "./rules/approval";
import type { RoleResult } from "./rules/standing";

/** Most columns a matrix shows, and most results one cell holds. */
export const MAX_COLUMNS = 120;
export const MAX_ROLES = 12;

/** A column: an indicator of a leader's plan, or a result of a team lead's. */
export type MatrixColumn = {
  id: string;
  statement: string;
  /** The result it is, or belongs to. */
  resultId: string;
  resultStatement: string;
};

/** One role of a cell. */
export type MatrixRole = {
  id: string;
  columnId: string;
  /** Null: "tidak ada peran". */
  statement: string | null;
  /** The result in the person's latest plan that came from it. */
  result: RoleResult | null;
  /** How it stands to the appraiser of somebody from another unit, and the task that asks. */
  approval: Approval;
  taskId: string | null;
};

/** A row: somebody of the unit, of the team, or from elsewhere. */
export type MatrixPerson = NameParts & {
  employeeId: string;
  positionName: string | null;
  unitName: string | null;
  unitPath: string | null;
  superiorId: string | null;
  /** Null while nothing was written about the person. */
  memberId: string | null;
  version: number;
  /** From another unit than that of the matrix. */
  isGuest: boolean;
  /** The person's own appraiser is asked before a role goes into the plan. */
  asksFirst: boolean;
  /** The person's latest plan of the year. */
  plan: { id: string; state: SkpState } | null;
  /** The person has a matrix too: the second level. */
  leadsTeam: boolean;
  roles: MatrixRole[];
};

/** Columns of a plan of this form: indicators of leaders (p.47 a.1), results of team leads (p.48 b.5). */
export function columnNoun(form: SkpForm): { singular: string; short: string } {
  return form === "LEADER"
    ? { singular: "indikator kinerja individu", short: "IKI" }
    : { singular: "rencana hasil kerja", short: "RHK" };
}

/** The roles of one cell, in their order. */
export function cellOf(person: MatrixPerson, columnId: string): MatrixRole[] {
  return person.roles.filter((role) => role.columnId === columnId);
}
