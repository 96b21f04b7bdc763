import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import { type Asked, type Frame, getFrame, getUnit, type UnitFact } from "@/lib/dashboard/queries/frame";
import { unfinishedSql } from "@/lib/dashboard/queries/unfinished-sql";
import { standingOf, type Tally } from "@/lib/dashboard/rules";
import { type Unfinished, unfinishedCounts } from "@/lib/dashboard/unfinished";
import type { Reads } from "@/lib/db/direct";
import type { NameParts } from "@/lib/employees/names";
import { canManageEmployees } from "@/lib/employees/policy";
import { maskNip } from "@/lib/employees/rules/search";

export const PEOPLE_PER_PAGE = 25;

export type UnfinishedRow = NameParts & {
  employeeId: string;
  nip: string | null;
  unitName: string;
  superiorName: string | null;
  since: Date | null;
};

export type UnfinishedPage = {
  frame: Frame;
  unit: UnitFact;
  counts: Record<Unfinished, number>;
  rows: UnfinishedRow[];
  hasNext: boolean;
};

type Asking = Asked & { unitId: string | null; list: Unfinished; page: number };

/**
 * Who has not acted in a unit with everything below it: those whose wait is known longest first, the others by unit and
 * name. Four queries; null when the unit is not the actor's to see, "NO_PERIOD" before the first period opens.
 */
export async function getUnfinished(
  tx: Reads,
  actor: AgencyActor,
  asked: Asking,
  now: Date,
): Promise<UnfinishedPage | "NO_PERIOD" | null> {
  const [unit, frame] = await Promise.all([
    getUnit(tx, actor, asked.unitId),
    getFrame(tx, actor, asked, now),
  ]);
  if (unit === null) return null;
  if (frame === null) return "NO_PERIOD";
  const tallies = await tx.$queryRaw<Tally[]>`
    SELECT "scopeId", "measure", "bucket", "total" AS "count" FROM "UnitTally"
    WHERE "agencyId" = ${actor.agencyId}::uuid AND "unitId" = ${unit.id}::uuid
      AND "scopeId" = ANY(${[actor.agencyId, frame.year.id, frame.subperiod.id]}::uuid[])`;
  const standing = standingOf(tallies);
  const branch = {
    agencyId: actor.agencyId,
    path: unit.path,
    people: standing.employees,
    periodId: frame.year.id,
    subperiodId: frame.subperiod.id,
  };
  const offset = (asked.page - 1) * PEOPLE_PER_PAGE;
  const rows = await tx.$queryRaw<UnfinishedRow[]>`
    SELECT e."id" AS "employeeId", e."nip", e."name", e."frontTitle", e."backTitle", u."name" AS "unitName",
      b."name" AS "superiorName", f."since"
    FROM (${unfinishedSql(branch, asked.list, PEOPLE_PER_PAGE + 1, offset)}) f
    JOIN "Employee" e ON e."agencyId" = ${actor.agencyId}::uuid AND e."id" = f."employeeId"
    JOIN "Unit" u ON u."agencyId" = e."agencyId" AND u."id" = e."unitId"
    LEFT JOIN "Employee" b ON b."agencyId" = e."agencyId" AND b."id" = e."superiorId"
    ORDER BY f."since", u."path", e."name", e."id"`;
  const keepsData = canManageEmployees(actor, unit.path);
  return {
    frame,
    unit,
    counts: unfinishedCounts(standing),
    rows: rows.slice(0, PEOPLE_PER_PAGE).map((row) => (keepsData ? row : withMaskedNip(row))),
    hasNext: rows.length > PEOPLE_PER_PAGE,
  };
}

/** The number holds the birth date: a whole list of them is for HR only. */
function withMaskedNip(row: UnfinishedRow): UnfinishedRow {
  return { ...row, nip: row.nip && maskNip(row.nip) };
}
