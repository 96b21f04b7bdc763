import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import { isoDay } from "@/lib/core/dates";
import type { Reads } from "@/lib/db/direct";
import type { AssignmentKind, PositionKind, PositionLevel, SkpApproach } from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/tenant";
import { idsOf } from "../rules/tree";
import { joinHead, type UnitHead } from "./head-sql";

export type UnitDetail = UnitHead & {
  id: string;
  name: string;
  code: string;
  path: string;
  parentId: string | null;
  isIndependent: boolean;
  approach: SkpApproach | null;
  sortOrder: number;
  endedOn: Date | null;
  version: number;
  people: number;
};

export type PositionRow = {
  id: string;
  name: string;
  kind: PositionKind;
  level: PositionLevel;
  isUnitHead: boolean;
  version: number;
  holders: number;
};

export type HeadHistoryRow = {
  id: string;
  name: string;
  kind: AssignmentKind;
  positionName: string;
  startsOn: Date;
  endsOn: Date | null;
};

export type UnitPage = {
  unit: UnitDetail;
  /** From the top down, without the unit itself. */
  above: { id: string; name: string }[];
  below: { id: string; name: string; code: string }[];
  positions: PositionRow[];
  history: HeadHistoryRow[];
};

const MAX_POSITIONS = 200;

/** One unit with its place, posts and who led it; null when there is none. Five queries. */
export async function getUnitPage(
  tx: Tx,
  actor: AgencyActor,
  unitId: string,
  now: Date,
): Promise<UnitPage | null> {
  const { agencyId } = actor;
  const unit = await getUnit(tx, actor, unitId, now);
  if (unit === null) return null;
  const ids = idsOf(unit.path).slice(0, -1);
  const above = await tx.unit.findMany({
    where: { agencyId, id: { in: ids } },
    select: { id: true, name: true },
    orderBy: { depth: "asc" },
  });
  const below = await tx.unit.findMany({
    where: { agencyId, parentId: unitId, endedOn: null },
    select: { id: true, name: true, code: true },
    orderBy: [{ sortOrder: "asc" }, { name: "asc" }],
    take: 500,
  });
  const positions = await listPositions(tx, actor, unitId);
  const history = await tx.$queryRaw<HeadHistoryRow[]>`
    SELECT a."id", e."name", a."kind", p."name" AS "positionName", a."startsOn", a."endsOn"
    FROM "Position" p
    JOIN "Assignment" a ON a."agencyId" = p."agencyId" AND a."positionId" = p."id"
    JOIN "Employee" e ON e."agencyId" = a."agencyId" AND e."id" = a."employeeId"
    WHERE p."agencyId" = ${agencyId}::uuid AND p."unitId" = ${unitId}::uuid AND p."isUnitHead"
    ORDER BY a."startsOn" DESC, a."id" DESC LIMIT 20`;
  return { unit, above, below, positions, history };
}

/** The unit with its present head; null when there is none. */
export async function getUnit(
  tx: Reads,
  actor: AgencyActor,
  unitId: string,
  now: Date,
): Promise<UnitDetail | null> {
  const { agencyId } = actor;
  const rows = await tx.$queryRaw<UnitDetail[]>`
    SELECT u."id", u."name", u."code", u."path", u."parentId", u."isIndependent", u."approach", u."sortOrder", u."endedOn", u."version",
      head.*, (SELECT count(*)::int FROM "Employee" e
        WHERE e."agencyId" = u."agencyId" AND e."unitId" = u."id" AND e."leftOn" IS NULL) AS people
    FROM "Unit" u ${joinHead(agencyId, isoDay(now, actor.timeZone))}
    WHERE u."agencyId" = ${agencyId}::uuid AND u."id" = ${unitId}::uuid`;
  return rows[0] ?? null;
}

/** The posts of a unit, its leading post first, with how many hold each now. */
export function listPositions(tx: Reads, actor: AgencyActor, unitId: string): Promise<PositionRow[]> {
  return tx.$queryRaw<PositionRow[]>`
    SELECT p."id", p."name", p."kind", p."level", p."isUnitHead", p."version", count(e."id")::int AS holders
    FROM "Position" p
    LEFT JOIN "Employee" e ON e."agencyId" = p."agencyId" AND e."unitId" = p."unitId" AND e."positionId" = p."id"
      AND e."leftOn" IS NULL
    WHERE p."agencyId" = ${actor.agencyId}::uuid AND p."unitId" = ${unitId}::uuid
    GROUP BY p."agencyId", p."id" ORDER BY p."isUnitHead" DESC, p."level", p."name" LIMIT ${MAX_POSITIONS}`;
}

/** One post with the unit it belongs to; null when there is none. */
export async function getPosition(tx: Tx, actor: AgencyActor, positionId: string) {
  const row = await tx.position.findUnique({
    where: { agencyId_id: { agencyId: actor.agencyId, id: positionId } },
    select: {
      id: true,
      name: true,
      kind: true,
      level: true,
      isUnitHead: true,
      version: true,
      unit: { select: { id: true, name: true } },
    },
  });
  return row;
}
