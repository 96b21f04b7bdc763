import "server-only";
import type { Reads } from "@/lib/db/direct";
import { Prisma } from "@/lib/db/generated/client";
import type { Tx } from "@/lib/db/tenant";

/** `today` is yyyy-mm-dd in the agency's zone. */
type Today = { today: string };

/** Without both lists: the whole agency. `unitPaths`: those units with everything below. */
type Scope = Today & { unitPaths?: string[]; employeeIds?: string[] };

/** One change of the organisation at a time: call before reading what the change depends on. */
export async function lockOrganization(tx: Tx, agencyId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`organization:${agencyId}`}, 0))`;
}

/**
 * Writes where everybody is placed now (unitId, positionId) from their definitive assignments. Between two posts a person
 * keeps the last unit without a position. Returns how many rows changed.
 */
export async function recomputePlacement(
  tx: Tx,
  agencyId: string,
  { today, employeeIds }: Today & { employeeIds?: string[] },
): Promise<number> {
  const only =
    employeeIds === undefined ? Prisma.empty : Prisma.sql`AND "employeeId" = ANY(${employeeIds}::uuid[])`;
  return tx.$executeRaw`
    WITH latest AS (
      SELECT DISTINCT ON (a."employeeId") a."employeeId", a."unitId", CASE WHEN a.running THEN a."positionId" END AS "positionId"
      FROM (
        SELECT *, ("endsOn" IS NULL OR "endsOn" >= ${today}::date) AS running FROM "Assignment"
        WHERE "agencyId" = ${agencyId}::uuid AND "kind" = 'DEFINITIVE' AND "startsOn" <= ${today}::date ${only}
      ) a
      ORDER BY a."employeeId", a.running DESC, a."startsOn" DESC, a."id" DESC
    )
    UPDATE "Employee" e SET "unitId" = l."unitId", "positionId" = l."positionId" FROM latest l
    WHERE e."agencyId" = ${agencyId}::uuid AND e."id" = l."employeeId" AND e."leftOn" IS NULL
      AND (e."unitId", e."positionId") IS DISTINCT FROM (l."unitId", l."positionId")`;
}

/**
 * Writes everybody's direct superior: rules/superior.ts as one statement, only where it changed. Leavers keep theirs, so
 * that what is open can be finished. `loops`: employees whose override was left aside because it closes a loop.
 */
export async function recomputeSuperiors(
  tx: Tx,
  agencyId: string,
  scope: Scope,
): Promise<{ changed: number; loops: string[] }> {
  let changed = await applySuperiors(tx, agencyId, scope, []);
  const loops: string[] = [];
  for (;;) {
    const closing = await findLoops(tx, agencyId);
    if (closing.length === 0) return { changed, loops: loops.sort() };
    loops.push(...closing);
    changed += await applySuperiors(tx, agencyId, { today: scope.today, employeeIds: loops }, loops);
  }
}

/** Paths of the units these people lead or appraise by delegation, ever: what a change of their rank can reach. */
export async function pathsLedBy(tx: Reads, agencyId: string, employeeIds: string[]): Promise<string[]> {
  const rows = await tx.$queryRaw<{ path: string }[]>`
    SELECT DISTINCT u."path" FROM "Assignment" a
    JOIN "Position" p ON p."agencyId" = a."agencyId" AND p."id" = a."positionId" AND p."isUnitHead"
    JOIN "Unit" u ON u."agencyId" = a."agencyId" AND u."id" = a."unitId"
    WHERE a."agencyId" = ${agencyId}::uuid AND a."employeeId" = ANY(${employeeIds}::uuid[])
    UNION
    SELECT u."path" FROM "AppraiserDelegation" d
    JOIN "Unit" u ON u."agencyId" = d."agencyId" AND u."id" = d."unitId"
    WHERE d."agencyId" = ${agencyId}::uuid AND d."employeeId" = ANY(${employeeIds}::uuid[])`;
  return rows.map(({ path }) => path);
}

function applySuperiors(tx: Tx, agencyId: string, scope: Scope, leftAside: string[]): Promise<number> {
  const agency = Prisma.sql`${agencyId}::uuid`;
  const today = Prisma.sql`${scope.today}::date`;
  const everybody = scope.unitPaths === undefined && scope.employeeIds === undefined;
  const people = Prisma.sql`e."agencyId" = ${agency} AND e."leftOn" IS NULL ${
    everybody
      ? Prisma.empty
      : Prisma.sql`AND (e."id" = ANY(${scope.employeeIds ?? []}::uuid[]) OR e."unitId" = ANY(ARRAY(
          SELECT u."id" FROM "Unit" u, unnest(${scope.unitPaths ?? []}::text[]) AS prefix
          WHERE u."agencyId" = ${agency} AND starts_with(u."path", prefix)))
        OR e."id" = ANY(ARRAY(SELECT x."employeeId" FROM acting x
          JOIN "Unit" u ON u."agencyId" = ${agency} AND u."id" = x."unitId", unnest(${scope.unitPaths ?? []}::text[]) AS prefix
          WHERE starts_with(u."path", prefix))))`
  }`;
  return tx.$executeRaw`
    WITH acting AS MATERIALIZED (
      SELECT DISTINCT ON (a."employeeId") a."employeeId", a."unitId"
      FROM "Assignment" a JOIN "Unit" u ON u."agencyId" = a."agencyId" AND u."id" = a."unitId"
      WHERE a."agencyId" = ${agency} AND a."kind" <> 'DEFINITIVE' AND a."kind" = 'PLT'
        AND a."startsOn" <= ${today} AND (a."endsOn" IS NULL OR a."endsOn" >= ${today})
      ORDER BY a."employeeId", u."depth", a."startsOn" DESC, a."id" DESC
    ), posts AS MATERIALIZED (
      SELECT DISTINCT ON (a."unitId") a."unitId", a."employeeId", u."depth"
      FROM "Position" p
      JOIN "Assignment" a ON a."agencyId" = p."agencyId" AND a."positionId" = p."id"
      JOIN "Unit" u ON u."agencyId" = a."agencyId" AND u."id" = a."unitId"
      JOIN "Employee" e ON e."agencyId" = a."agencyId" AND e."id" = a."employeeId" AND e."leftOn" IS NULL
      WHERE p."agencyId" = ${agency} AND p."isUnitHead"
        AND a."startsOn" <= ${today} AND (a."endsOn" IS NULL OR a."endsOn" >= ${today})
      ORDER BY a."unitId", a."kind", a."startsOn" DESC, a."id" DESC
    ), delegates AS MATERIALIZED (
      SELECT DISTINCT ON (d."unitId") d."unitId", d."employeeId", u."depth"
      FROM "AppraiserDelegation" d
      JOIN "Unit" u ON u."agencyId" = d."agencyId" AND u."id" = d."unitId"
      JOIN "Employee" e ON e."agencyId" = d."agencyId" AND e."id" = d."employeeId" AND e."leftOn" IS NULL
      WHERE d."agencyId" = ${agency} AND d."startsOn" <= ${today} AND (d."endsOn" IS NULL OR d."endsOn" >= ${today})
      ORDER BY d."unitId", d."startsOn" DESC, d."id" DESC
    ), heads AS MATERIALIZED (
      SELECT * FROM delegates
      UNION ALL SELECT * FROM posts WHERE "unitId" NOT IN (SELECT "unitId" FROM delegates)
    ), ranks AS MATERIALIZED (
      SELECT "employeeId", min("depth") AS rank FROM (SELECT * FROM posts UNION ALL SELECT * FROM delegates) l GROUP BY 1
    ), above AS MATERIALIZED (
      SELECT u."id" AS "unitId", h."employeeId" AS head, r.rank, step.n
      FROM "Unit" u
      CROSS JOIN LATERAL unnest(string_to_array(trim(BOTH '/' FROM u."path"), '/')::uuid[]) WITH ORDINALITY AS step(id, n)
      JOIN heads h ON h."unitId" = step.id
      JOIN ranks r ON r."employeeId" = h."employeeId"
      WHERE u."agencyId" = ${agency}
    ), tree AS (
      SELECT DISTINCT ON (e."id") e."id", a.head
      FROM "Employee" e
      LEFT JOIN ranks own ON own."employeeId" = e."id"
      LEFT JOIN acting plt ON plt."employeeId" = e."id"
      LEFT JOIN "Position" p ON p."agencyId" = e."agencyId" AND p."id" = e."positionId" AND p."level" IN ('JPT_MADYA', 'JPT_PRATAMA')
      LEFT JOIN "Agency" g ON g."id" = p."agencyId" AND g."kind" = 'REGIONAL'
      LEFT JOIN above a ON a."unitId" = CASE WHEN plt."unitId" IS NULL THEN e."unitId" ELSE plt."unitId" END
        AND a.head <> e."id" AND (own.rank IS NULL OR a.rank < own.rank)
      WHERE ${people}
      ORDER BY e."id", (g."id" IS NOT NULL AND a.n = 1) DESC NULLS LAST, a.n DESC NULLS LAST
    ), by_hand AS (
      SELECT DISTINCT ON (o."employeeId") o."employeeId", o."superiorId"
      FROM "SuperiorOverride" o
      JOIN "Employee" s ON s."agencyId" = o."agencyId" AND s."id" = o."superiorId" AND s."leftOn" IS NULL
      WHERE o."agencyId" = ${agency} AND o."startsOn" <= ${today} AND (o."endsOn" IS NULL OR o."endsOn" >= ${today})
        AND o."employeeId" <> ALL(${leftAside}::uuid[])
      ORDER BY o."employeeId", o."startsOn" DESC, o."createdAt" DESC, o."id" DESC
    ), wanted AS (
      SELECT t."id", coalesce(b."superiorId", t.head) AS superior,
        (CASE WHEN b."superiorId" IS NULL THEN 'DERIVED' ELSE 'OVERRIDE' END)::"SuperiorSource" AS source
      FROM tree t LEFT JOIN by_hand b ON b."employeeId" = t."id"
    )
    UPDATE "Employee" e SET "superiorId" = w.superior, "superiorSource" = w.source FROM wanted w
    WHERE e."agencyId" = ${agency} AND e."id" = w."id"
      AND (e."superiorId", e."superiorSource") IS DISTINCT FROM (w.superior, w.source)`;
}

/** Employees with an override in force from whom climbing leads back to themselves. */
async function findLoops(tx: Reads, agencyId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE climb AS (
      SELECT e."id" AS start, e."superiorId" AS at
      FROM "SuperiorOverride" o
      JOIN "Employee" e ON e."agencyId" = o."agencyId" AND e."id" = o."employeeId"
      WHERE o."agencyId" = ${agencyId}::uuid AND e."superiorSource" = 'OVERRIDE' AND e."leftOn" IS NULL
      UNION
      SELECT c.start, e."superiorId" FROM climb c
      JOIN "Employee" e ON e."agencyId" = ${agencyId}::uuid AND e."id" = c.at
      WHERE c.at <> c.start AND e."superiorId" IS NOT NULL
    )
    SELECT start AS id FROM climb WHERE at = start`;
  return rows.map(({ id }) => id);
}
