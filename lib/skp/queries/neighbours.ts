import "server-only";
import type { Reads } from "@/lib/db/direct";
import type { Other } from "@/lib/wording/similarity";
import type { SkpHead } from "./head";

/**
 * What colleagues with the same direct superior promise this year, at most 80 texts, the newest plans first: only to notice
 * that two people write the same. Names are left out.
 */
export async function listNeighbours(tx: Reads, skp: SkpHead): Promise<Other[]> {
  if (skp.superiorId === null) return [];
  const rows = await tx.$queryRaw<{ statement: string }[]>`
    SELECT r."statement" FROM (
      SELECT s."agencyId", s."id" FROM "Employee" e
      JOIN "Skp" s ON s."agencyId" = e."agencyId" AND s."employeeId" = e."id" AND s."periodId" = ${skp.periodId}::uuid
      WHERE e."agencyId" = ${skp.agencyId}::uuid AND e."superiorId" = ${skp.superiorId}::uuid
        AND e."id" <> ${skp.employeeId}::uuid
      ORDER BY s."id" DESC LIMIT 40) s
    JOIN "WorkResult" r ON r."agencyId" = s."agencyId" AND r."skpId" = s."id"
    ORDER BY r."id" DESC LIMIT 80`;
  return rows.map(({ statement }) => ({ text: statement, owner: "seorang rekan dengan atasan yang sama" }));
}
