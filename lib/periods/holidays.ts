import "server-only";
import type { Tx } from "@/lib/db/tenant";

const DAY = 86_400_000;

/** The agency's days off ("2026-02-17") from the day of `from` on, enough for every limit that is counted in working days. */
export async function daysOffFrom(tx: Tx, agencyId: string, from: Date): Promise<ReadonlySet<string>> {
  const holidays = await tx.holiday.findMany({
    where: { agencyId, date: { gte: new Date(from.getTime() - DAY) } },
    orderBy: { date: "asc" },
    take: 200,
    select: { date: true },
  });
  return new Set(holidays.map(({ date }) => date.toISOString().slice(0, 10)));
}
