import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import { isoDay } from "@/lib/core/dates";
import type { Reads } from "@/lib/db/direct";
import type { PositionLevel } from "@/lib/db/generated/enums";
import { getUnit } from "@/lib/organization/queries/unit";
import { fullName } from "../names";
import { canDelegate } from "../policy";
import { findCandidates } from "./candidates";

export type DelegationRow = {
  id: string;
  employeeId: string;
  name: string;
  positionName: string | null;
  reason: string;
  startsOn: Date;
  endsOn: Date | null;
  endReason: string | null;
  isRunning: boolean;
};

/** Delegations of one unit that ever took effect, the latest first. */
export function listDelegations(
  tx: Reads,
  actor: AgencyActor,
  unitId: string,
  now: Date,
): Promise<DelegationRow[]> {
  const today = isoDay(now, actor.timeZone);
  return tx.$queryRaw<DelegationRow[]>`
    SELECT d."id", d."employeeId", e."name", p."name" AS "positionName", d."reason", d."startsOn", d."endsOn",
      d."endReason", (d."endsOn" IS NULL OR d."endsOn" >= ${today}::date) AS "isRunning"
    FROM "AppraiserDelegation" d
    JOIN "Employee" e ON e."agencyId" = d."agencyId" AND e."id" = d."employeeId"
    LEFT JOIN "Position" p ON p."agencyId" = e."agencyId" AND p."id" = e."positionId"
    WHERE d."agencyId" = ${actor.agencyId}::uuid AND d."unitId" = ${unitId}::uuid
      AND (d."endsOn" IS NULL OR d."endsOn" >= d."startsOn")
    ORDER BY d."startsOn" DESC, d."createdAt" DESC LIMIT 20`;
}

export type PossibleDelegate = { id: string; name: string; positionName: string; level: PositionLevel };

/** Who leads the unit now or later, also as Plt. or Plh.: the likely delegates. */
export function listUnitLeaders(
  tx: Reads,
  actor: AgencyActor,
  unitId: string,
  now: Date,
): Promise<PossibleDelegate[]> {
  const today = isoDay(now, actor.timeZone);
  return tx.$queryRaw<PossibleDelegate[]>`
    SELECT e."id", e."name", p."name" AS "positionName", p."level"::text AS "level"
    FROM "Position" p
    JOIN "Assignment" a ON a."agencyId" = p."agencyId" AND a."positionId" = p."id"
      AND (a."endsOn" IS NULL OR a."endsOn" >= ${today}::date)
    JOIN "Employee" e ON e."agencyId" = a."agencyId" AND e."id" = a."employeeId" AND e."leftOn" IS NULL
    WHERE p."agencyId" = ${actor.agencyId}::uuid AND p."unitId" = ${unitId}::uuid AND p."isUnitHead"
    ORDER BY a."kind", a."startsOn" DESC LIMIT 10`;
}

type Wanted = { unitId: string; text: string; now: Date };

/** The page on which a unit's delegations are granted and ended; null for who may not. Four statements. */
export async function getDelegationPage(tx: Reads, actor: AgencyActor, { unitId, text, now }: Wanted) {
  const unit = await getUnit(tx, actor, unitId, now);
  if (unit === null || unit.endedOn !== null || !canDelegate(actor, unit.path)) return null;
  const rows = await listDelegations(tx, actor, unitId, now);
  const leaders = (await listUnitLeaders(tx, actor, unitId, now)).map(({ positionName, ...one }) => ({
    ...one,
    place: positionName,
  }));
  const others = (await findCandidates(tx, actor, text)).map((one) => ({
    id: one.id,
    name: fullName(one),
    place: [one.positionName, one.unitName].filter((part) => part !== null).join(", "),
  }));
  const everybody = new Map([...leaders, ...others].map((one) => [one.id, one]));
  return {
    unit,
    running: rows.filter(({ isRunning }) => isRunning),
    choices: [...everybody.values()]
      .filter(({ id }) => id !== actor.employeeId)
      .map(({ id, name, place }) => ({ id, label: name, meaning: place })),
  };
}
