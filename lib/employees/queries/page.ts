import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import type { Reads } from "@/lib/db/direct";
import { canManageEmployees, canSetSuperior } from "../policy";
import { type AppraiserFacts, getAppraiserFacts } from "./appraiser";
import {
  type AssignmentRow,
  getPerson,
  type HrContact,
  listAssignments,
  listHrContacts,
  listOverrides,
  type OverrideRow,
  type Person,
} from "./person";

export type PersonPage = {
  person: Person;
  assignments: AssignmentRow[];
  overrides: OverrideRow[];
  appraiser: AppraiserFacts;
  /** Whom to ask when something is wrong; for the person's own page only. */
  contacts: HrContact[];
  canManage: boolean;
  canSet: boolean;
};

/** Everything the page of one person shows; null when there is none or the actor may not know. Four to five queries. */
export async function getPersonPage(
  tx: Reads,
  actor: AgencyActor,
  employeeId: string,
  now: Date,
): Promise<PersonPage | null> {
  const person = await getPerson(tx, actor, employeeId, now);
  if (person === null) return null;
  return {
    person,
    assignments: await listAssignments(tx, actor, employeeId, now),
    overrides: await listOverrides(tx, actor, employeeId, now),
    appraiser: await getAppraiserFacts(tx, actor, person, now),
    contacts: person.relation === "SELF" ? await listHrContacts(tx, actor, person.unitPath) : [],
    canManage: canManageEmployees(actor, person.unitPath),
    canSet: canSetSuperior(actor, person),
  };
}
