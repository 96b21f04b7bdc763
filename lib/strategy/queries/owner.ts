import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { Reads } from "@/lib/db/direct";
import type { Tx } from "@/lib/db/tenant";
import { canSeeRecord } from "@/lib/employees/policy";
import { findHead, type SkpHead } from "@/lib/skp/queries/head";
import type { AboutIndicator } from "@/lib/strategy/content";
import type { Owner } from "@/lib/strategy/policy";

/** A plan with what decides on its strategies. */
export type StrategyHead = SkpHead & Pick<Owner, "leads">;

/** A plan's head for reading its strategies: for all who see the plan, and for those whose work serves it. Null otherwise. */
export async function getStrategyHead(tx: Reads, actor: Actor, skpId: string): Promise<StrategyHead | null> {
  const { agencyId } = actor;
  const head = agencyId === null ? null : await findHead(tx, agencyId, skpId);
  if (head === null) return null;
  const standing = await standingOf(tx, head, actor.employeeId);
  return canSeeRecord(actor, head) || standing.serves ? { ...head, leads: standing.leads } : null;
}

/** The same for writers, who must see the plan itself; locked. */
export async function lockStrategyHead(
  tx: Reads,
  actor: Actor,
  agencyId: string,
  skpId: string,
): Promise<StrategyHead | null> {
  const head = await findHead(tx, agencyId, skpId, true);
  if (head === null || !canSeeRecord(actor, head)) return null;
  return { ...head, leads: (await standingOf(tx, head, null)).leads };
}

/** Whether the plan's person leads others, and whether this employee's work serves the plan. */
async function standingOf(
  tx: Reads,
  { agencyId, id, employeeId, periodId }: SkpHead,
  reader: string | null,
): Promise<{ leads: boolean; serves: boolean }> {
  const rows = await tx.$queryRaw<{ leads: boolean; serves: boolean }[]>`
    WITH own AS MATERIALIZED (SELECT r."id" FROM "WorkResult" r
        WHERE r."agencyId" = ${agencyId}::uuid AND r."skpId" = ${id}::uuid),
      served AS (SELECT s."employeeId" FROM own JOIN "WorkResult" r ON r."agencyId" = ${agencyId}::uuid AND r."servesId" = own."id"
        JOIN "Skp" s ON s."agencyId" = r."agencyId" AND s."id" = r."skpId")
    SELECT
      EXISTS (SELECT 1 FROM "Employee" e WHERE e."agencyId" = ${agencyId}::uuid AND e."superiorId" = ${employeeId}::uuid)
        OR EXISTS (SELECT 1 FROM "WorkTeam" t WHERE t."agencyId" = ${agencyId}::uuid
          AND t."leadId" = ${employeeId}::uuid AND t."periodId" = ${periodId}::uuid)
        OR EXISTS (SELECT 1 FROM served) AS "leads",
      EXISTS (SELECT 1 FROM served WHERE served."employeeId" = ${reader}::uuid)
        OR EXISTS (SELECT 1 FROM "MatrixMember" m WHERE m."agencyId" = ${agencyId}::uuid AND m."skpId" = ${id}::uuid
          AND m."employeeId" = ${reader}::uuid)
        OR EXISTS (SELECT 1 FROM own JOIN "Indicator" i ON i."agencyId" = ${agencyId}::uuid AND i."workResultId" = own."id"
          JOIN "StrategyPart" p ON p."agencyId" = i."agencyId" AND p."indicatorId" = i."id"
          WHERE p."employeeId" = ${reader}::uuid) AS "serves"`;
  return rows[0] ?? { leads: false, serves: false };
}

/** An indicator of the plan; null when it is none of its. */
export async function getIndicator(
  tx: Tx,
  { agencyId, id: skpId }: Pick<SkpHead, "agencyId" | "id">,
  indicatorId: string,
): Promise<AboutIndicator | null> {
  const row = await tx.indicator.findFirst({
    where: { agencyId, id: indicatorId, workResult: { skpId } },
    select: {
      id: true,
      statement: true,
      target: true,
      unit: true,
      workResult: { select: { statement: true } },
    },
  });
  if (row === null) return null;
  const { workResult, ...indicator } = row;
  return { ...indicator, resultStatement: workResult.statement };
}
