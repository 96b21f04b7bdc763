import "server-only";
import { createHash } from "node:crypto";
import type { Reads } from "@/lib/db/direct";
import type { ImportKind } from "@/lib/db/generated/enums";
import type { EmployeeDraft, UnitDraft } from "@/lib/imports/fields";

export type Stored = {
  units: UnitDraft[];
  employees: EmployeeDraft[];
  /** Digest of all of it: the same digest means that nothing has changed in between. */
  basis: Uint8Array<ArrayBuffer>;
};

/** What an agency holds now, in the words of an import. A file of units is compared with units only. */
export async function loadStored(
  tx: Reads,
  agencyId: string,
  kind: ImportKind,
  today: string,
): Promise<Stored> {
  const units = await loadUnits(tx, agencyId);
  const employees = kind === "EMPLOYEES" ? await loadEmployees(tx, agencyId, today) : [];
  const digest = createHash("sha256")
    .update(JSON.stringify([units, employees]))
    .digest();
  return { units, employees, basis: Uint8Array.from(digest) };
}

function loadUnits(tx: Reads, agencyId: string): Promise<UnitDraft[]> {
  return tx.$queryRaw<UnitDraft[]>`
    SELECT u."code", u."name", parent."code" AS "parentCode", u."isIndependent",
      head."name" AS "headPosition", head."level" AS "headLevel", u."headExternalId"
    FROM "Unit" u
    LEFT JOIN "Unit" parent ON parent."agencyId" = u."agencyId" AND parent."id" = u."parentId"
    LEFT JOIN LATERAL (
      SELECT p."name", p."level" FROM "Position" p
      WHERE p."agencyId" = u."agencyId" AND p."unitId" = u."id" AND p."isUnitHead" AND p."kind" = 'STRUCTURAL'
      ORDER BY p."id" LIMIT 1
    ) head ON true
    WHERE u."agencyId" = ${agencyId}::uuid
    ORDER BY u."code"`;
}

/** People without NIP are known by a stand-in that no file can hold, so that they still count as heads and superiors. */
function loadEmployees(tx: Reads, agencyId: string, today: string): Promise<EmployeeDraft[]> {
  return tx.$queryRaw<EmployeeDraft[]>`
    SELECT coalesce(e."nip", 'tanpa NIP ' || e."id") AS "nip", e."externalId", e."name", e."frontTitle", e."backTitle",
      to_char(e."birthDate", 'YYYY-MM-DD') AS "birthDate", e."gender", e."status", e."rank",
      coalesce(p."name", '') AS "position", coalesce(p."kind", 'EXECUTING') AS "positionKind",
      coalesce(p."level", 'PELAKSANA') AS "positionLevel", coalesce(u."code", '') AS "unitCode",
      coalesce(p."isUnitHead" AND e."leftOn" IS NULL, false) AS "headsUnit",
      coalesce(s."nip", 'tanpa NIP ' || s."id") AS "superiorNip", o."reason" AS "superiorReason",
      e."email", e."legalStanding"
    FROM "Employee" e
    LEFT JOIN "Position" p ON p."agencyId" = e."agencyId" AND p."id" = e."positionId"
    LEFT JOIN "Unit" u ON u."agencyId" = e."agencyId" AND u."id" = e."unitId"
    LEFT JOIN LATERAL (
      SELECT o."superiorId", o."reason" FROM "SuperiorOverride" o
      WHERE o."agencyId" = e."agencyId" AND o."employeeId" = e."id" AND (o."endsOn" IS NULL OR o."endsOn" >= ${today}::date)
      ORDER BY o."startsOn" DESC, o."createdAt" DESC, o."id" DESC LIMIT 1
    ) o ON true
    LEFT JOIN "Employee" s ON s."agencyId" = e."agencyId" AND s."id" = o."superiorId"
    WHERE e."agencyId" = ${agencyId}::uuid
    ORDER BY e."id"`;
}
