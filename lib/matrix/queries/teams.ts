import "server-only";
import type { Reads } from "@/lib/db/direct";
import type { Tx } from "@/lib/db/tenant";
import type { MatrixPlan } from "./plan";

/** A team the plan's owner leads in the year, and how many of its people are not in the matrix yet. */
export type LedTeam = { id: string; name: string; missing: number };

/** Teams of the owner with approved members; at most 20. */
export function listLedTeams(tx: Reads, plan: MatrixPlan): Promise<LedTeam[]> {
  return tx.$queryRaw<LedTeam[]>`
    SELECT t."id", t."name", count(DISTINCT a."employeeId") FILTER (WHERE m."id" IS NULL)::int AS "missing"
    FROM "WorkTeam" t
    JOIN "TaskAssignment" a ON a."agencyId" = t."agencyId" AND a."teamId" = t."id" AND a."state" = 'APPROVED'
      AND a."employeeId" <> t."leadId"
    LEFT JOIN "MatrixMember" m ON m."agencyId" = a."agencyId" AND m."skpId" = ${plan.id}::uuid
      AND m."employeeId" = a."employeeId"
    WHERE t."agencyId" = ${plan.agencyId}::uuid AND t."leadId" = ${plan.employeeId}::uuid
      AND t."periodId" = ${plan.periodId}::uuid
    GROUP BY t."id", t."name" ORDER BY t."name", t."id" LIMIT 20`;
}

/** The approved people of one team that the owner leads, in service; at most 200. */
export async function listTeamMembers(tx: Tx, plan: MatrixPlan, teamId: string): Promise<string[]> {
  const { agencyId, employeeId: leadId, periodId } = plan;
  const rows = await tx.taskAssignment.findMany({
    where: {
      agencyId,
      teamId,
      state: "APPROVED",
      employeeId: { not: leadId },
      team: { leadId, periodId },
      employee: { leftOn: null },
    },
    select: { employeeId: true },
    distinct: ["employeeId"],
    orderBy: [{ startsOn: "asc" }, { id: "asc" }],
    take: 200,
  });
  return rows.map(({ employeeId }) => employeeId);
}
