import "server-only";
import type { Predicate } from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/tenant";

/** The agency's settings of what follows an evaluation. Two queries. */
export async function getFollowUpSettings(tx: Tx, agencyId: string) {
  const { coachPeriodic, version } = await tx.agency.findUniqueOrThrow({
    where: { id: agencyId },
    select: { coachPeriodic: true, version: true },
  });
  const rows = await tx.allowanceShare.findMany({
    where: { agencyId },
    take: 5,
    select: { predicate: true, percent: true },
  });
  const shares = rows.map(({ predicate, percent }) => [predicate, String(percent).replace(".", ",")]);
  return {
    coachPeriodic,
    version,
    allowance: rows.length > 0,
    shares: Object.fromEntries(shares) as Partial<Record<Predicate, string>>,
  };
}

export type FollowUpSettings = Awaited<ReturnType<typeof getFollowUpSettings>>;
