import "server-only";
import type { Scene } from "@/lib/core/command";
import { fromLocalInput } from "@/lib/core/dates";
import { reject } from "@/lib/core/errors";
import type { EvaluationRecord } from "@/lib/evaluation/record";

/** Results are news, not an archive: nobody holds them back longer, in days. */
const LONGEST = 90;

/** The moment named by a form in the agency's zone; refused when it is not ahead or further away than ninety days. */
export function momentIn({ actor, now }: Scene<unknown>, field: string, local: string): Date {
  const moment = fromLocalInput(local, actor.timeZone);
  const last = now.getTime() + LONGEST * 86_400_000;
  if (moment === null || moment <= now || moment.getTime() > last) {
    const sentence = `Isi waktu sesudah sekarang, paling lama ${LONGEST} hari lagi.`;
    reject("VALIDATION", { fields: { [field]: sentence } });
  }
  return moment;
}

/**
 * Until when units above (or of) this person hold back the results of the subperiod; null when none does. A hold that is
 * set at this moment is waited for.
 */
export async function heldUntil(
  { tx, agencyId }: Scene<unknown>,
  { subperiodId, unitPath }: Pick<EvaluationRecord, "subperiodId" | "unitPath">,
): Promise<Date | null> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock_shared(hashtextextended(${subperiodId}, 0))`;
  const rows = await tx.$queryRaw<{ until: Date | null }[]>`
    SELECT max(h."until") AS "until" FROM "ReleaseHold" h
    JOIN "Unit" u ON u."agencyId" = h."agencyId" AND u."id" = h."unitId"
    WHERE h."agencyId" = ${agencyId}::uuid AND h."subperiodId" = ${subperiodId}::uuid
      AND starts_with(${unitPath}, u."path")`;
  return rows[0]?.until ?? null;
}
