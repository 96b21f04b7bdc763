import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import type { SkpState } from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/tenant";

export const MAP_PAGE_SIZE = 25;

export type MapColumn = { id: string; statement: string };

/** One person of the team with the results of the latest plan; `columnId` is the leader's result each leads up to, or null. */
export type MapRow = {
  employeeId: string;
  name: string;
  frontTitle: string | null;
  backTitle: string | null;
  positionName: string | null;
  skpId: string | null;
  state: SkpState | null;
  results: { id: string; statement: string; columnId: string | null }[];
};

export type TeamMap = {
  year: number;
  /** The leader's own plan; null while there is none. */
  skpId: string | null;
  columns: MapColumn[];
  rows: MapRow[];
  people: number;
};

/** How many steps a result may stand below the leader's: through team leads and heads of parts. */
const DEEPEST = 6;

/**
 * Who of the team serves which of the leader's results in the open year, directly or through a team lead, and how far each
 * plan is. Three queries.
 */
export async function getTeamMap(tx: Tx, actor: AgencyActor, page: number): Promise<TeamMap | null> {
  const { agencyId, employeeId } = actor;
  const [own] = await tx.$queryRaw<
    { periodId: string; year: number; skpId: string | null; people: number }[]
  >`
    SELECT d."id" AS "periodId", d."year", (SELECT s."id" FROM "Skp" s WHERE s."agencyId" = d."agencyId"
        AND s."employeeId" = ${employeeId}::uuid AND s."periodId" = d."id" ORDER BY s."sequence" DESC LIMIT 1) AS "skpId",
      (SELECT count(*)::int FROM "Employee" e WHERE e."agencyId" = d."agencyId"
        AND e."superiorId" = ${employeeId}::uuid AND e."leftOn" IS NULL) AS "people"
    FROM "Period" d WHERE d."agencyId" = ${agencyId}::uuid
      AND CASE WHEN d."state" = 'OPEN' THEN true ELSE false END
    ORDER BY d."year" DESC LIMIT 1`;
  if (own === undefined) return null;
  const columns =
    own.skpId === null
      ? []
      : await tx.workResult.findMany({
          where: { agencyId, skpId: own.skpId },
          orderBy: [{ kind: "asc" }, { sortOrder: "asc" }, { id: "asc" }],
          take: 80,
          select: { id: true, statement: true },
        });
  const rows = await tx.$queryRaw<MapRow[]>`
    SELECT e."id" AS "employeeId", e."name", e."frontTitle", e."backTitle", p."name" AS "positionName",
      s."id" AS "skpId", s."state", (SELECT coalesce(json_agg(json_build_object('id', r."id", 'statement', r."statement",
          'columnId', (WITH RECURSIVE up AS (
              SELECT r."servesId" AS "id", 1 AS "height"
              UNION ALL
              SELECT t."servesId", u."height" + 1 FROM up u
              JOIN "WorkResult" t ON t."agencyId" = ${agencyId}::uuid AND t."id" = u."id"
              WHERE u."height" < ${DEEPEST}
            ) SELECT o."id" FROM up u JOIN "WorkResult" o ON o."agencyId" = ${agencyId}::uuid AND o."id" = u."id"
              WHERE o."skpId" = ${own.skpId}::uuid ORDER BY u."height" LIMIT 1)) ORDER BY r."kind", r."sortOrder", r."id"), '[]')
        FROM "WorkResult" r WHERE r."agencyId" = s."agencyId" AND r."skpId" = s."id") AS "results"
    FROM (SELECT * FROM "Employee" e WHERE e."agencyId" = ${agencyId}::uuid
      AND e."superiorId" = ${employeeId}::uuid AND e."leftOn" IS NULL
      ORDER BY e."name", e."id" LIMIT ${MAP_PAGE_SIZE} OFFSET ${(page - 1) * MAP_PAGE_SIZE}) e
    LEFT JOIN "Position" p ON p."agencyId" = e."agencyId" AND p."id" = e."positionId"
    LEFT JOIN LATERAL (SELECT k.* FROM "Skp" k WHERE k."agencyId" = e."agencyId" AND k."employeeId" = e."id"
      AND k."periodId" = ${own.periodId}::uuid ORDER BY k."sequence" DESC LIMIT 1) s ON true
    ORDER BY e."name", e."id"`;
  return { year: own.year, skpId: own.skpId, columns, rows, people: own.people };
}
