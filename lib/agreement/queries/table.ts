import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import type { Reads } from "@/lib/db/direct";

export type GoalLine = {
  id: string;
  agreementId: string;
  unitName: string;
  code: string | null;
  statement: string;
  indicators: { id: string; statement: string; target: string }[];
  supports: string | null;
};

export const GOALS_PER_PAGE = 25;

type Asked = { periodId: string; unitId: string; unlinked: boolean; page: number };

/** The performance tree as a table: goals of a unit and everything below it, from the top down; one page. Two queries. */
export async function listGoalLines(
  tx: Reads,
  { agencyId }: AgencyActor,
  { periodId, unitId, unlinked, page }: Asked,
): Promise<{ rows: GoalLine[]; hasNext: boolean }> {
  const branch = await tx.$queryRaw<{ id: string }[]>`
    SELECT a."id" FROM "Unit" top
    JOIN "Unit" u ON u."agencyId" = top."agencyId" AND starts_with(u."path", top."path")
    JOIN "PerformanceAgreement" a ON a."agencyId" = u."agencyId" AND a."unitId" = u."id"
      AND a."periodId" = ${periodId}::uuid
    WHERE top."agencyId" = ${agencyId}::uuid AND top."id" = ${unitId}::uuid LIMIT 10000`;
  const rows = await tx.$queryRaw<GoalLine[]>`
    SELECT g."id", g."agreementId", u."name" AS "unitName", g."code", g."statement", p."statement" AS supports,
      (SELECT coalesce(json_agg(json_build_object('id', i."id", 'statement', i."statement",
          'target', concat_ws(' ', i."target", i."unit")) ORDER BY i."sortOrder", i."id"), '[]')
        FROM "GoalIndicator" i WHERE i."agencyId" = g."agencyId" AND i."goalId" = g."id") AS indicators
    FROM "Goal" g
    JOIN "PerformanceAgreement" a ON a."agencyId" = g."agencyId" AND a."id" = g."agreementId"
    JOIN "Unit" u ON u."agencyId" = a."agencyId" AND u."id" = a."unitId"
    LEFT JOIN "Goal" p ON p."agencyId" = g."agencyId" AND p."id" = g."parentId"
    WHERE g."agencyId" = ${agencyId}::uuid AND g."agreementId" = ANY(${branch.map(({ id }) => id)}::uuid[])
      AND (NOT ${unlinked}::boolean OR (g."parentId" IS NULL AND u."parentId" IS NOT NULL))
    ORDER BY u."depth", u."sortOrder", u."name", g."sortOrder", g."id"
    LIMIT ${GOALS_PER_PAGE + 1} OFFSET ${(page - 1) * GOALS_PER_PAGE}`;
  return { rows: rows.slice(0, GOALS_PER_PAGE), hasNext: rows.length > GOALS_PER_PAGE };
}
