import "server-only";
import type { Reads } from "@/lib/db/direct";
import { Prisma } from "@/lib/db/generated/client";
import type { SkpHead } from "@/lib/skp/queries/head";

/** Somebody who can take a part. */
export type Taker = { id: string; name: string; positionName: string | null };

type Leader = Pick<SkpHead, "agencyId" | "employeeId" | "periodId">;

/** People whom the leader appraises, and members of the teams the leader leads in that year; 150 at most. */
export function listTakers(tx: Reads, leader: Leader): Promise<Taker[]> {
  return tx.$queryRaw<Taker[]>`
    SELECT e."id", concat_ws(', ', concat_ws(' ', e."frontTitle", e."name"), e."backTitle") AS "name", p."name" AS "positionName"
    FROM "Employee" e LEFT JOIN "Position" p ON p."agencyId" = e."agencyId" AND p."id" = e."positionId"
    WHERE e."agencyId" = ${leader.agencyId}::uuid AND e."id" IN (${takerIds(leader)})
    ORDER BY p."isUnitHead" DESC NULLS LAST, e."name", e."id" LIMIT 150`;
}

/** Those of the given people who cannot take a part of the leader's. */
export async function strangersAmong(tx: Reads, leader: Leader, ids: string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT e."id" FROM "Employee" e WHERE e."agencyId" = ${leader.agencyId}::uuid AND e."id" = ANY(${ids}::uuid[])
      AND e."id" IN (${takerIds(leader)})`;
  const known = new Set(rows.map(({ id }) => id));
  return ids.filter((id) => !known.has(id));
}

const takerIds = ({ agencyId, employeeId, periodId }: Leader) => Prisma.sql`
  SELECT d."id" FROM "Employee" d
    WHERE d."agencyId" = ${agencyId}::uuid AND d."superiorId" = ${employeeId}::uuid AND d."leftOn" IS NULL
  UNION SELECT a."employeeId" FROM "WorkTeam" t
    JOIN "TaskAssignment" a ON a."agencyId" = t."agencyId" AND a."teamId" = t."id" AND a."state" = 'APPROVED'
    WHERE t."agencyId" = ${agencyId}::uuid AND t."leadId" = ${employeeId}::uuid AND t."periodId" = ${periodId}::uuid
      AND a."employeeId" <> ${employeeId}::uuid`;
