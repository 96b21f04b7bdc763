import "server-only";
import { exactFromColumn, formatExact } from "@/lib/core/quantity";
import type { Reads } from "@/lib/db/direct";
import type { Tx } from "@/lib/db/tenant";

/** How many plans take up these goals, and how many goals of units below support them. */
export async function countUses(
  tx: Reads,
  agencyId: string,
  goalIds: string[],
): Promise<{ plans: number; goals: number }> {
  const rows = await tx.$queryRaw<{ plans: number; goals: number }[]>`
    SELECT (SELECT count(DISTINCT used."skpId")::int FROM (
        SELECT r."skpId" FROM "WorkResult" r
        WHERE r."agencyId" = ${agencyId}::uuid AND r."goalId" = ANY(${goalIds}::uuid[])
        UNION ALL
        SELECT r."skpId" FROM "GoalIndicator" g
        JOIN "Indicator" i ON i."agencyId" = g."agencyId" AND i."goalIndicatorId" = g."id"
        JOIN "WorkResult" r ON r."agencyId" = i."agencyId" AND r."id" = i."workResultId"
        WHERE g."agencyId" = ${agencyId}::uuid AND g."goalId" = ANY(${goalIds}::uuid[])) used) AS plans,
      (SELECT count(*)::int FROM "Goal" c
        WHERE c."agencyId" = ${agencyId}::uuid AND c."parentId" = ANY(${goalIds}::uuid[])) AS goals`;
  return rows[0] ?? { plans: 0, goals: 0 };
}

/** What is stored now for each field of the goal's form, with the new version; null when the goal is gone. */
export async function storedGoal(
  tx: Tx,
  agencyId: string,
  agreementId: string,
  id: string,
): Promise<Record<string, string> | null> {
  const goal = await tx.goal.findFirst({
    where: { agencyId, agreementId, id },
    select: {
      version: true,
      code: true,
      statement: true,
      parentId: true,
      strategicGoalId: true,
      indicators: { orderBy: [{ sortOrder: "asc" }, { id: "asc" }] },
    },
  });
  if (goal === null) return null;
  const { version, indicators, ...texts } = goal;
  const fields: Record<string, string> = { version: String(version) };
  for (const [name, text] of Object.entries(texts)) fields[name] = text ?? "";
  for (const [index, row] of indicators.entries()) {
    const at = `indicators.${index}`;
    for (const name of ["id", "statement", "target", "unit", "accumulation"] as const) {
      fields[`${at}.${name}`] = row[name] ?? "";
    }
    for (const name of ["quarter1", "quarter2", "quarter3", "quarter4"] as const) {
      const amount = exactFromColumn(row[name]);
      fields[`${at}.${name}`] = amount === null ? "" : formatExact(amount);
    }
  }
  return fields;
}
