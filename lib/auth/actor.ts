import type { Zone } from "@/lib/core/dates";
import type { GrantedRole } from "@/lib/db/generated/enums";

/** A granted role; UNIT_HR covers the unit at `unitPath` and everything below it. */
export type Grant = { role: GrantedRole; unitId: string | null; unitPath: string | null };

/** Who acts: the facts every policy decides on. Built from the session on each request, never from input. */
export type Actor = {
  accountId: string;
  sessionId: string;
  name: string;
  mustChangePassword: boolean;
  isOperator: boolean;
  agencyId: string | null;
  agencyName: string | null;
  /** IANA zone of the agency. */
  timeZone: Zone;
  employeeId: string | null;
  unitId: string | null;
  unitPath: string | null;
  superiorId: string | null;
  /** Unit the person heads now, with its path; null when none. */
  headsUnitId: string | null;
  headsUnitPath: string | null;
  /** Head of the root unit. */
  isAgencyHead: boolean;
  /** Somebody has this person as superior. */
  isAppraiser: boolean;
  grants: Grant[];
};

/** An actor who belongs to an agency. */
export type AgencyActor = Actor & { agencyId: string };

export function hasAgency(actor: Actor): actor is AgencyActor {
  return actor.agencyId !== null;
}

export function isHrAdmin(actor: Actor): boolean {
  return actor.grants.some((grant) => grant.role === "HR_ADMIN");
}

export function isAuditor(actor: Actor): boolean {
  return actor.grants.some((grant) => grant.role === "AUDITOR");
}

/** Whether a unit (by path) lies in the part of the tree this person's UNIT_HR grants cover. */
export function isUnitHrOf(actor: Actor, unitPath: string | null): boolean {
  if (unitPath === null) return false;
  return actor.grants.some(
    (grant) => grant.role === "UNIT_HR" && grant.unitPath !== null && unitPath.startsWith(grant.unitPath),
  );
}

/** Whether the person heads the unit at `unitPath` or a unit above it. */
export function leadsUnit(actor: Actor, unitPath: string | null): boolean {
  return unitPath !== null && actor.headsUnitPath !== null && unitPath.startsWith(actor.headsUnitPath);
}
