import "server-only";
import type { Scene } from "@/lib/core/command";
import { reject } from "@/lib/core/errors";

/** Refuses to change what a decision rests on: entries and evidence of subperiods whose evaluation is decided. */
export async function requireUndecided(
  { tx, agencyId }: Scene<unknown>,
  skpId: string,
  subperiodIds: string[],
): Promise<void> {
  const decided = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM "Evaluation" v
    JOIN "Subperiod" s ON s."agencyId" = v."agencyId" AND s."id" = v."subperiodId"
    JOIN "Subperiod" d ON d."agencyId" = v."agencyId" AND d."periodId" = v."periodId"
      AND d."startsOn" >= s."startsOn" AND d."endsOn" <= s."endsOn"
    WHERE v."agencyId" = ${agencyId}::uuid AND v."skpId" = ${skpId}::uuid
      AND v."state" IN ('DECIDED', 'ACKNOWLEDGED', 'OBJECTED') AND d."id" = ANY(${subperiodIds}::uuid[]) LIMIT 1`;
  if (decided.length > 0) reject("PROGRESS_DECIDED");
}
