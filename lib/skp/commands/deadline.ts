import "server-only";
import type { Zone } from "@/lib/core/dates";
import type { Tx } from "@/lib/db/tenant";
import type { SkpHead } from "@/lib/skp/queries/head";
import { decisionDeadline } from "@/lib/skp/rules/escalation";

/**
 * From when the appraiser's superior may decide what is submitted now. Kept with the plan, so that the moment people were
 * told stays, whatever happens to holidays and settings meanwhile.
 */
export async function decideByOf(tx: Tx, { agencyId, year }: SkpHead, zone: Zone, now: Date): Promise<Date> {
  const { decisionWorkingDays } = await tx.agency.findUniqueOrThrow({
    where: { id: agencyId },
    select: { decisionWorkingDays: true },
  });
  const holidays = await tx.holiday.findMany({
    where: { agencyId, date: { gte: new Date(now.getTime() - 86_400_000) } },
    orderBy: { date: "asc" },
    select: { date: true },
    take: 200,
  });
  const days = new Set(holidays.map(({ date }) => date.toISOString().slice(0, 10)));
  return decisionDeadline({ submittedAt: now, year, zone, workingDays: decisionWorkingDays, holidays: days });
}
