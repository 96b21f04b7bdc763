import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import type { Reads } from "@/lib/db/direct";
import { Prisma } from "@/lib/db/generated/client";
import type { Tx } from "@/lib/db/tenant";
import { branchesOf } from "@/lib/library/policy";

export type Branch = { id: string; name: string; path: string; periodId: string; year: number };

/** The unit whose people are meant, with the open year; null when either does not exist. */
export async function findBranch(
  tx: Reads,
  agencyId: string,
  { unitId, periodId }: { unitId: string; periodId: string },
): Promise<Branch | null> {
  const rows = await tx.$queryRaw<Branch[]>`
    SELECT u."id", u."name", u."path", d."id" AS "periodId", d."year" FROM "Unit" u
    JOIN "Period" d ON d."agencyId" = u."agencyId" AND d."id" = ${periodId}::uuid AND d."state" = 'OPEN'
    WHERE u."agencyId" = ${agencyId}::uuid AND u."id" = ${unitId}::uuid`;
  return rows[0] ?? null;
}

export type UnitChoice = { id: string; name: string; depth: number };

/** Units the actor may choose, from the top, at most 300; below them everything is reached by "dan unit di bawahnya". */
export async function listBranches(tx: Reads, actor: AgencyActor): Promise<UnitChoice[]> {
  const paths = branchesOf(actor);
  const reach =
    paths === "ALL"
      ? Prisma.sql`true`
      : Prisma.sql`EXISTS (SELECT 1 FROM unnest(${paths}::text[]) AS prefix WHERE starts_with(u."path", prefix))`;
  return tx.$queryRaw<UnitChoice[]>`
    SELECT u."id", u."name", u."depth" FROM "Unit" u
    WHERE u."agencyId" = ${actor.agencyId}::uuid AND u."endedOn" IS NULL AND ${reach}
    ORDER BY u."depth", u."name", u."id" LIMIT 300`;
}

/** Years that are open, the newest first. */
export function listOpenYears(tx: Tx, agencyId: string): Promise<{ id: string; year: number }[]> {
  return tx.period.findMany({
    where: { agencyId, state: "OPEN" },
    orderBy: { year: "desc" },
    select: { id: true, year: true },
    take: 5,
  });
}

/** Units that the library holds something for, by name, at most 300. */
export function listLibraryUnits(tx: Tx, agencyId: string): Promise<{ id: string; name: string }[]> {
  return tx.unit.findMany({
    where: { agencyId, library: { some: { archivedAt: null } } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true },
    take: 300,
  });
}
