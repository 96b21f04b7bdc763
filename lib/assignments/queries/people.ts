import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import { isoDay } from "@/lib/core/dates";
import type { Reads } from "@/lib/db/direct";
import type { Tx } from "@/lib/db/tenant";
import type { Line } from "@/lib/employees/policy";
import { ASSIGNMENT_KIND_LABELS } from "@/lib/organization/labels";
import { getUnit } from "@/lib/organization/queries/unit";

export type Member = Line & { name: string; unitId: string | null; positionName: string | null };

/** Somebody in service, with the present line; null when there is none. */
export async function getMember(tx: Tx, agencyId: string, employeeId: string): Promise<Member | null> {
  const row = await tx.employee.findFirst({
    where: { agencyId, id: employeeId, leftOn: null },
    select: {
      id: true,
      name: true,
      superiorId: true,
      unitId: true,
      unit: { select: { path: true } },
      position: { select: { name: true } },
    },
  });
  if (row === null) return null;
  return {
    employeeId: row.id,
    name: row.name,
    superiorId: row.superiorId,
    unitId: row.unitId,
    unitPath: row.unit?.path ?? null,
    positionName: row.position?.name ?? null,
  };
}

/** Who leads a unit now and the office as printed ("Plt. Kepala Bidang X"); null when the unit is closed or unknown. */
export async function getUnitLeader(tx: Reads, actor: AgencyActor, unitId: string, now: Date) {
  const unit = await getUnit(tx, actor, unitId, now);
  if (unit === null || unit.endedOn !== null) return null;
  const acting =
    unit.headKind === null || unit.headKind === "DEFINITIVE"
      ? ""
      : `${ASSIGNMENT_KIND_LABELS[unit.headKind]} `;
  const office = unit.headPosition === null ? `Pimpinan ${unit.name}` : `${acting}${unit.headPosition}`;
  return { unitId: unit.id, unitName: unit.name, giverId: unit.headId, office };
}

/** The open year in which a task of that day belongs; null when none is open. */
export async function findOpenPeriod(tx: Tx, agencyId: string, day: Date): Promise<string | null> {
  const period = await tx.period.findFirst({
    where: { agencyId, state: "OPEN", startsOn: { lte: day }, endsOn: { gte: day } },
    select: { id: true },
  });
  return period?.id ?? null;
}

/** The day in the agency's zone as a date without time. */
export function today(actor: AgencyActor, now: Date): Date {
  return new Date(isoDay(now, actor.timeZone));
}
