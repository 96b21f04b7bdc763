import "server-only";
import { Prisma } from "@/lib/db/generated/client";
import type { ImportWork } from "@/lib/imports/apply-units";
import { NEW_ID } from "@/lib/imports/new-id";

/** Keeps the history of placements and of superiors set by hand: what changed ends yesterday, the new begins today. */
export async function applyPlacements(work: ImportWork): Promise<void> {
  await endAssignments(work);
  await startAssignments(work);
  await endOverrides(work);
  await startOverrides(work);
}

/** The employees of the created and changed rows. */
function touched({ agencyId, importId }: ImportWork): Prisma.Sql {
  return Prisma.sql`
    SELECT e."id", e."unitId", e."positionId", e."leftOn", r."draft"
    FROM "ImportRow" r JOIN "Employee" e ON e."agencyId" = r."agencyId" AND e."nip" = r."draft"->>'nip'
    WHERE r."agencyId" = ${agencyId}::uuid AND r."jobId" = ${importId}::uuid AND r."verdict" IN ('CREATE', 'CHANGE')`;
}

/** A placement that began today or later never took effect and leaves no trace. */
async function endAssignments(work: ImportWork): Promise<void> {
  const { tx, agencyId, today } = work;
  const outdated = Prisma.sql`a."agencyId" = ${agencyId}::uuid AND a."employeeId" = t."id" AND a."kind" = 'DEFINITIVE'
    AND (a."endsOn" IS NULL OR a."endsOn" >= ${today}::date)
    AND (a."positionId" <> t."positionId" OR t."leftOn" IS NOT NULL)`;
  await tx.$executeRaw`
    DELETE FROM "Assignment" a USING (${touched(work)}) t WHERE ${outdated} AND a."startsOn" >= ${today}::date`;
  await tx.$executeRaw`
    UPDATE "Assignment" a SET "endsOn" = ${today}::date - 1 FROM (${touched(work)}) t WHERE ${outdated}`;
}

async function startAssignments(work: ImportWork): Promise<void> {
  const { tx, agencyId, today } = work;
  await tx.$executeRaw`
    INSERT INTO "Assignment" ("agencyId", "id", "employeeId", "positionId", "unitId", "startsOn")
    SELECT ${agencyId}::uuid, ${NEW_ID}, t."id", t."positionId", t."unitId", ${today}::date
    FROM (${touched(work)}) t
    WHERE t."leftOn" IS NULL AND NOT EXISTS (
      SELECT 1 FROM "Assignment" a WHERE a."agencyId" = ${agencyId}::uuid AND a."employeeId" = t."id"
        AND a."kind" = 'DEFINITIVE' AND (a."endsOn" IS NULL OR a."endsOn" >= ${today}::date))`;
}

async function endOverrides(work: ImportWork): Promise<void> {
  const { tx, agencyId, today } = work;
  const outdated = Prisma.sql`o."agencyId" = ${agencyId}::uuid AND o."employeeId" = t."id"
    AND (o."endsOn" IS NULL OR o."endsOn" >= ${today}::date)
    AND (coalesce(s."nip", 'tanpa NIP ' || s."id"), o."reason")
      IS DISTINCT FROM (t."draft"->>'superiorNip', t."draft"->>'superiorReason')`;
  const named = Prisma.sql`(${touched(work)}) t, "Employee" s`;
  const superior = Prisma.sql`s."agencyId" = o."agencyId" AND s."id" = o."superiorId"`;
  await tx.$executeRaw`
    DELETE FROM "SuperiorOverride" o USING ${named} WHERE ${superior} AND ${outdated} AND o."startsOn" >= ${today}::date`;
  await tx.$executeRaw`
    UPDATE "SuperiorOverride" o SET "endsOn" = ${today}::date - 1 FROM ${named} WHERE ${superior} AND ${outdated}`;
}

async function startOverrides(work: ImportWork): Promise<void> {
  const { tx, agencyId, today, accountId } = work;
  await tx.$executeRaw`
    INSERT INTO "SuperiorOverride" ("agencyId", "id", "employeeId", "superiorId", "reason", "startsOn", "createdById")
    SELECT ${agencyId}::uuid, ${NEW_ID}, t."id", s."id", t."draft"->>'superiorReason', ${today}::date, ${accountId}::uuid
    FROM (${touched(work)}) t
    JOIN "Employee" s ON s."agencyId" = ${agencyId}::uuid AND s."nip" = t."draft"->>'superiorNip'
    WHERE NOT EXISTS (
      SELECT 1 FROM "SuperiorOverride" o WHERE o."agencyId" = ${agencyId}::uuid AND o."employeeId" = t."id"
        AND (o."endsOn" IS NULL OR o."endsOn" >= ${today}::date))`;
}
