import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import { isId } from "@/lib/core/input";
import type { Reads } from "@/lib/db/direct";
import { Prisma } from "@/lib/db/generated/client";
import { memberSql } from "./teams";

type AdvisedFile = {
  name: string;
  contentType: string;
  content: Uint8Array<ArrayBuffer>;
  employeeId: string;
};

/** A file of evidence behind an evaluation that the actor reads as a member of an evaluation team; null for everybody else. */
export async function getAdvisedFile(
  tx: Reads,
  actor: AgencyActor,
  evidenceId: string,
): Promise<AdvisedFile | null> {
  if (!isId(evidenceId)) return null;
  const rows = await tx.$queryRaw<AdvisedFile[]>(Prisma.sql`
    SELECT f."name", f."contentType", f."content", k."employeeId"
    FROM "Evidence" b
    JOIN "StoredFile" f ON f."agencyId" = b."agencyId" AND f."id" = b."fileId"
    JOIN "ProgressEntry" n ON n."agencyId" = b."agencyId" AND n."id" = b."entryId"
    JOIN "Skp" k ON k."agencyId" = n."agencyId" AND k."id" = n."skpId"
    JOIN "Unit" u ON u."agencyId" = k."agencyId" AND u."id" = k."unitId"
    JOIN "EvaluationTeam" t ON t."agencyId" = k."agencyId" AND t."periodId" = k."periodId"
    JOIN "Unit" tu ON tu."agencyId" = t."agencyId" AND tu."id" = t."unitId" AND starts_with(u."path", tu."path")
    JOIN "Agency" g ON g."id" = t."agencyId"
    WHERE b."agencyId" = ${actor.agencyId}::uuid AND b."id" = ${evidenceId}::uuid
      AND k."employeeId" IS DISTINCT FROM ${actor.employeeId}::uuid AND ${memberSql(actor.employeeId)} LIMIT 1`);
  return rows[0] ?? null;
}
