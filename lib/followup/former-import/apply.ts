import "server-only";
import { reject } from "@/lib/core/errors";
import { planByIndex } from "@/lib/db/plan-by-index";
import type { Tx } from "@/lib/db/tenant";
import type { FormerDraft } from "@/lib/followup/former-import/check";
import { loadFormer } from "@/lib/followup/former-import/stored";
import { digestOf } from "@/lib/imports/job";
import { loadDrafts } from "@/lib/imports/rows";

type Work = { tx: Tx; agencyId: string; importId: string; accountId: string; basis: Uint8Array; now: Date };

/**
 * Writes the good rows of a checked file of predicates. The number of statements does not depend on its size.
 * @throws Rejection IMPORT_STALE when anything the check saw has changed
 */
export async function applyFormer({ tx, agencyId, importId, accountId, basis, now }: Work): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('former predicates ' || ${agencyId}, 0))`;
  await planByIndex(tx);
  const drafts = await loadDrafts<FormerDraft>(tx, agencyId, importId);
  const people = await loadFormer(tx, agencyId, [...new Set(drafts.map(({ nip }) => nip))]);
  if (Buffer.compare(digestOf(people), basis) !== 0) reject("IMPORT_STALE");
  const given = drafts.filter(({ predicate }) => predicate !== null);
  await tx.$executeRaw`
    INSERT INTO "FormerPredicate" AS f ("agencyId", "employeeId", "year", "predicate", "importedById", "importedAt")
    SELECT ${agencyId}::uuid, r."employeeId", r."year", r."predicate"::"Predicate", ${accountId}::uuid, ${now}
    FROM jsonb_to_recordset(${JSON.stringify(given)}::jsonb) AS r("employeeId" uuid, "year" int, "predicate" text)
    ON CONFLICT ("agencyId", "employeeId", "year") DO UPDATE SET "predicate" = excluded."predicate",
      "importedById" = excluded."importedById", "importedAt" = excluded."importedAt"
      WHERE f."predicate" <> excluded."predicate"`;
  const gone = drafts.filter(({ predicate }) => predicate === null);
  await tx.$executeRaw`
    DELETE FROM "FormerPredicate" f
    USING jsonb_to_recordset(${JSON.stringify(gone)}::jsonb) AS r("employeeId" uuid, "year" int)
    WHERE f."agencyId" = ${agencyId}::uuid AND f."employeeId" = r."employeeId" AND f."year" = r."year"`;
}
