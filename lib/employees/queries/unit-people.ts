import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db/tenant";
import { canListUnit } from "../policy";
import { type EmployeeList, getEmployeeList } from "./list";

/** The people placed in one unit itself, 25 to a page; null when the actor may not see who works there. */
export async function getUnitPeople(
  tx: Tx,
  actor: AgencyActor,
  unit: { id: string; path: string },
  page: number,
): Promise<EmployeeList | null> {
  if (!canListUnit(actor, unit.path)) return null;
  return getEmployeeList(tx, actor, { unitId: unit.id, exactUnit: true, status: null, text: "", page });
}
