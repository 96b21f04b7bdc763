import "server-only";
import type { Tx } from "@/lib/db/tenant";
import { NEW_ID } from "@/lib/imports/new-id";
import { recomputeSuperiors } from "@/lib/organization/recompute";

export type ImportWork = {
  tx: Tx;
  agencyId: string;
  importId: string;
  /** Who confirmed. */
  accountId: string;
  /** yyyy-mm-dd in the agency's zone. */
  today: string;
};

/** Writes the created and changed units of a file, their place in the tree, and what follows for superiors. */
export async function applyUnits(work: ImportWork): Promise<void> {
  await insertUnits(work);
  await updateUnits(work);
  await rebuildPaths(work);
  await renameHeadPositions(work);
  await insertHeadPositions(work);
  await recomputeSuperiors(work.tx, work.agencyId, { today: work.today });
}

/** Without parents at first: a child may stand above its parent in the file. */
async function insertUnits({ tx, agencyId, importId }: ImportWork): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Unit" ("agencyId", "id", "code", "name", "path", "depth", "sortOrder")
    SELECT ${agencyId}::uuid, ${NEW_ID}, r."draft"->>'code', r."draft"->>'name', '', 0, r."rowNumber"
    FROM "ImportRow" r
    WHERE r."agencyId" = ${agencyId}::uuid AND r."jobId" = ${importId}::uuid AND r."verdict" = 'CREATE'`;
}

async function updateUnits({ tx, agencyId, importId }: ImportWork): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Unit" u SET "name" = r."draft"->>'name', "isIndependent" = (r."draft"->>'isIndependent')::boolean,
      "headExternalId" = r."draft"->>'headExternalId', "parentId" = parent."id",
      "version" = u."version" + (r."verdict" = 'CHANGE')::int
    FROM "ImportRow" r
    LEFT JOIN "Unit" parent ON parent."agencyId" = r."agencyId" AND parent."code" = r."draft"->>'parentCode'
    WHERE u."agencyId" = ${agencyId}::uuid AND u."code" = r."draft"->>'code'
      AND r."agencyId" = ${agencyId}::uuid AND r."jobId" = ${importId}::uuid AND r."verdict" IN ('CREATE', 'CHANGE')`;
}

/** A unit that moves takes everything below it along. */
async function rebuildPaths({ tx, agencyId }: ImportWork): Promise<void> {
  await tx.$executeRaw`
    WITH RECURSIVE tree AS (
      SELECT u."id", '/' || u."id" || '/' AS path, 0 AS depth FROM "Unit" u
      WHERE u."agencyId" = ${agencyId}::uuid AND u."parentId" IS NULL
      UNION ALL
      SELECT u."id", tree.path || u."id" || '/', tree.depth + 1
      FROM tree JOIN "Unit" u ON u."agencyId" = ${agencyId}::uuid AND u."parentId" = tree."id"
    )
    UPDATE "Unit" u SET "path" = tree.path, "depth" = tree.depth FROM tree
    WHERE u."agencyId" = ${agencyId}::uuid AND u."id" = tree."id" AND u."path" <> tree.path`;
}

async function renameHeadPositions({ tx, agencyId, importId }: ImportWork): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Position" p SET "name" = r."draft"->>'headPosition',
      "level" = (r."draft"->>'headLevel')::"PositionLevel", "version" = p."version" + 1
    FROM "ImportRow" r JOIN "Unit" u ON u."agencyId" = r."agencyId" AND u."code" = r."draft"->>'code'
    WHERE r."agencyId" = ${agencyId}::uuid AND r."jobId" = ${importId}::uuid AND r."verdict" = 'CHANGE'
      AND r."draft"->>'headPosition' IS NOT NULL
      AND p."agencyId" = r."agencyId" AND p."id" = (
        SELECT head."id" FROM "Position" head
        WHERE head."agencyId" = u."agencyId" AND head."unitId" = u."id" AND head."isUnitHead" AND head."kind" = 'STRUCTURAL'
        ORDER BY head."id" LIMIT 1)
      AND (p."name", p."level"::text) IS DISTINCT FROM (r."draft"->>'headPosition', r."draft"->>'headLevel')`;
}

async function insertHeadPositions({ tx, agencyId, importId }: ImportWork): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Position" ("agencyId", "id", "unitId", "name", "kind", "level", "isUnitHead")
    SELECT ${agencyId}::uuid, ${NEW_ID}, u."id", r."draft"->>'headPosition', 'STRUCTURAL',
      (r."draft"->>'headLevel')::"PositionLevel", true
    FROM "ImportRow" r JOIN "Unit" u ON u."agencyId" = r."agencyId" AND u."code" = r."draft"->>'code'
    WHERE r."agencyId" = ${agencyId}::uuid AND r."jobId" = ${importId}::uuid AND r."verdict" IN ('CREATE', 'CHANGE')
      AND r."draft"->>'headPosition' IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM "Position" head WHERE head."agencyId" = u."agencyId" AND head."unitId" = u."id"
        AND head."isUnitHead" AND head."kind" = 'STRUCTURAL')`;
}
