import { type Actor, isAuditor, isHrAdmin, leadsUnit } from "@/lib/auth/actor";
import type { CalibrationState } from "@/lib/db/generated/enums";

type Place = { unitPath: string };

/** Opens, names and closes a calibration, and appoints an evaluation team: HR admin, or who leads the unit or one above it. */
export function canConduct(actor: Actor, { unitPath }: Place): boolean {
  return isHrAdmin(actor) || leadsUnit(actor, unitPath);
}

type CalibrationLine = Place & { state: CalibrationState; isParticipant: boolean };

/** Who conducts it or takes part; the auditor once it is closed. */
export function canSeeCalibration(actor: Actor, line: CalibrationLine): boolean {
  return canConduct(actor, line) || line.isParticipant || (isAuditor(actor) && line.state === "CLOSED");
}

/** Who takes part proposes, and who leads the unit. */
export function canPropose(actor: Actor, line: Place & { isParticipant: boolean }): boolean {
  return actor.employeeId !== null && (line.isParticipant || leadsUnit(actor, line.unitPath));
}

/** Statistics of raters: who leads the unit they are placed in, or a unit above it. Never peers, and no other role. */
export function canSeeRaters(actor: Actor, { unitPath }: Place): boolean {
  return leadsUnit(actor, unitPath);
}

/** Raters by position level, as groups without names: the head of the agency and HR admin. */
export function canCompareLevels(actor: Actor): boolean {
  return actor.isAgencyHead || isHrAdmin(actor);
}

type TeamLine = Place & { isMember: boolean };

/** An evaluation team: who may appoint it, its members, and the auditor. */
export function canSeeTeam(actor: Actor, team: TeamLine): boolean {
  return canConduct(actor, team) || team.isMember || isAuditor(actor);
}

type Advised = { isMember: boolean; employeeId: string; superiorId: string | null };

/** A member advises on everybody of the unit but themselves and those they appraise. */
export function canAdvise(actor: Actor, { isMember, employeeId, superiorId }: Advised): boolean {
  return (
    actor.employeeId !== null &&
    isMember &&
    actor.employeeId !== employeeId &&
    actor.employeeId !== superiorId
  );
}
