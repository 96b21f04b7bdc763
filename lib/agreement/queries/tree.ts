import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import type { Reads } from "@/lib/db/direct";
import { Prisma } from "@/lib/db/generated/client";
import type { PositionLevel } from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/tenant";
import { idsOf } from "@/lib/organization/rules/tree";

export type TreeGoal = {
  id: string;
  parentId: string | null;
  code: string | null;
  statement: string;
  agreementId: string;
  isDraft: boolean;
  unitId: string;
  unitName: string;
  unitDepth: number;
  isIndependent: boolean;
  /** Level of the post that leads the unit; null when the unit has no such post. */
  headLevel: PositionLevel | null;
  indicators: { id: string; statement: string; target: string }[];
  /** Goals of units below that support it, whether shown or not. */
  children: number;
};

export type TreeUnit = { id: string; name: string };

export type GoalTree = {
  unit: TreeUnit & { parentId: string | null };
  /** From the top down, without the unit itself. */
  above: TreeUnit[];
  /** What each goal of the unit supports, outside the part that is shown. */
  supports: Map<string, string>;
  /** The goals of the unit, then those that support them, level by level. */
  goals: TreeGoal[];
  isCut: boolean;
};

const MAX_GOALS = 300;

/**
 * The performance tree from one unit down, `levels` levels. Only this part is read: one query for each level, by the
 * index of what supports what. At most 4 + levels statements; null when there is no such unit.
 */
export async function getGoalTree(
  tx: Tx,
  { agencyId }: AgencyActor,
  asked: { unitId: string | null; periodId: string; levels: number },
): Promise<GoalTree | null> {
  const unit = await tx.unit.findFirst({
    where: { agencyId, ...(asked.unitId === null ? { parentId: null } : { id: asked.unitId }) },
    select: { id: true, name: true, parentId: true, path: true },
  });
  if (unit === null) return null;
  const above = await tx.unit.findMany({
    where: { agencyId, id: { in: idsOf(unit.path).slice(0, -1) } },
    orderBy: { depth: "asc" },
    select: { id: true, name: true },
  });
  const roots = await readLevel(
    tx,
    agencyId,
    Prisma.sql`a."periodId" = ${asked.periodId}::uuid AND a."unitId" = ${unit.id}::uuid`,
    MAX_GOALS,
  );
  const goals = [...roots];
  let level = roots;
  for (let depth = 0; depth < asked.levels && level.length > 0 && goals.length < MAX_GOALS; depth++) {
    const ids = level.filter(({ children }) => children > 0).map(({ id }) => id);
    if (ids.length === 0) break;
    const seen = new Set(goals.map(({ id }) => id));
    const below = Prisma.sql`g."parentId" = ANY(${ids}::uuid[])`;
    const rows = await readLevel(tx, agencyId, below, MAX_GOALS + 1 - goals.length);
    level = rows.filter(({ id }) => !seen.has(id));
    goals.push(...level);
  }
  const parentIds = roots.flatMap(({ parentId }) => (parentId === null ? [] : [parentId]));
  return {
    unit,
    above,
    supports: parentIds.length === 0 ? new Map() : await wordsOf(tx, agencyId, parentIds),
    goals: goals.slice(0, MAX_GOALS),
    isCut: goals.length > MAX_GOALS,
  };
}

/** The goals above these ones, up to the top: what the pyramid stands under. One query; at most 100. */
export async function getGoalsAbove(
  tx: Reads,
  { agencyId }: AgencyActor,
  ids: string[],
): Promise<TreeGoal[]> {
  if (ids.length === 0) return [];
  const up = Prisma.sql`g."id" IN (
    WITH RECURSIVE up AS (
      SELECT c."parentId" AS "id", 1 AS level FROM "Goal" c
      WHERE c."agencyId" = ${agencyId}::uuid AND c."id" = ANY(${ids}::uuid[])
      UNION
      SELECT c."parentId", up.level + 1 FROM up
      JOIN "Goal" c ON c."agencyId" = ${agencyId}::uuid AND c."id" = up."id"
      WHERE up.level < 20
    )
    SELECT up."id" FROM up)`;
  const known = new Set(ids);
  return (await readLevel(tx, agencyId, up, 100)).filter(({ id }) => !known.has(id));
}

function readLevel(tx: Reads, agencyId: string, condition: Prisma.Sql, limit: number): Promise<TreeGoal[]> {
  return tx.$queryRaw<TreeGoal[]>`
    SELECT g."id", g."parentId", g."code", g."statement", a."id" AS "agreementId", a."isDraft", u."id" AS "unitId",
      u."name" AS "unitName", u."depth" AS "unitDepth", u."isIndependent",
      (SELECT min(p."level") FROM "Position" p
        WHERE p."agencyId" = u."agencyId" AND p."unitId" = u."id" AND p."isUnitHead") AS "headLevel",
      (SELECT coalesce(json_agg(json_build_object('id', i."id", 'statement', i."statement",
          'target', concat_ws(' ', i."target", i."unit")) ORDER BY i."sortOrder", i."id"), '[]')
        FROM "GoalIndicator" i WHERE i."agencyId" = g."agencyId" AND i."goalId" = g."id") AS indicators,
      (SELECT count(*)::int FROM "Goal" c WHERE c."agencyId" = g."agencyId" AND c."parentId" = g."id") AS children
    FROM "Goal" g
    JOIN "PerformanceAgreement" a ON a."agencyId" = g."agencyId" AND a."id" = g."agreementId"
    JOIN "Unit" u ON u."agencyId" = a."agencyId" AND u."id" = a."unitId"
    WHERE g."agencyId" = ${agencyId}::uuid AND ${condition}
    ORDER BY u."sortOrder", u."name", g."sortOrder", g."id" LIMIT ${limit}`;
}

async function wordsOf(tx: Tx, agencyId: string, ids: string[]): Promise<Map<string, string>> {
  const rows = await tx.goal.findMany({
    where: { agencyId, id: { in: ids } },
    select: { id: true, statement: true },
  });
  return new Map(rows.map(({ id, statement }) => [id, statement]));
}
