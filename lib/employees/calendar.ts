import "server-only";
import { isoDay, type Zone } from "@/lib/core/dates";
import { logUnexpected } from "@/lib/core/logger";
import type { Tx } from "@/lib/db/tenant";
import { inSystem, inTenant } from "@/lib/db/tenant";
import { lockOrganization } from "@/lib/organization/recompute";
import { settle } from "./place";

/** How far back it looks, so that a server that stood still for a week misses nothing. */
const DAYS_BACK = 8;

/**
 * Lets posts and superiors that begin or end with the calendar take effect in every agency, each by its own date.
 * Doing it twice changes nothing. An agency that fails is logged and does not hold up the others.
 */
export async function followCalendar(now: Date): Promise<void> {
  const agencies = await inSystem((tx) => tx.agency.findMany({ select: { id: true, timeZone: true } }));
  for (const { id, timeZone } of agencies) {
    // The database admits the three zones only.
    const today = isoDay(now, timeZone as Zone);
    const settled = inTenant(id, (tx) => settleTurningPoints(tx, id, today), { timeoutMs: 120_000 });
    await settled.catch((error) => logUnexpected(error, { event: "calendar", agencyId: id }));
  }
}

/** Places anew whoever had a post, a superior set by hand or a delegation begin or end lately. */
export async function settleTurningPoints(tx: Tx, agencyId: string, today: string): Promise<void> {
  await lockOrganization(tx, agencyId);
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT t."employeeId" AS id FROM (
      SELECT "employeeId", "startsOn", "endsOn" FROM "Assignment" WHERE "agencyId" = ${agencyId}::uuid
      UNION ALL
      SELECT "employeeId", "startsOn", "endsOn" FROM "SuperiorOverride" WHERE "agencyId" = ${agencyId}::uuid
      UNION ALL
      SELECT "employeeId", "startsOn", "endsOn" FROM "AppraiserDelegation" WHERE "agencyId" = ${agencyId}::uuid
    ) t
    WHERE t."startsOn" BETWEEN ${today}::date - ${DAYS_BACK}::int AND ${today}::date
      OR t."endsOn" BETWEEN ${today}::date - ${DAYS_BACK}::int AND ${today}::date - 1`;
  if (rows.length === 0) return;
  await settle(
    tx,
    agencyId,
    today,
    rows.map(({ id }) => id),
  );
}
