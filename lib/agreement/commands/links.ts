import "server-only";
import type { AgreementHead } from "@/lib/agreement/queries/head";
import { reject } from "@/lib/core/errors";
import type { Tx } from "@/lib/db/tenant";

type Links = { goalId: string | null; parentId: string | null; strategicGoalId: string | null };

/**
 * Stops a goal from supporting what it cannot: a goal of another year, of a unit that is not above, one that in the end
 * supports this one (possible after units moved), or a strategic goal of other years.
 */
export async function requireLinks(tx: Tx, subject: AgreementHead, links: Links): Promise<void> {
  if (links.parentId !== null) await requireParent(tx, subject, links.parentId, links.goalId);
  if (links.strategicGoalId !== null) await requireStrategic(tx, subject, links.strategicGoalId);
}

async function requireParent(tx: Tx, subject: AgreementHead, parentId: string, goalId: string | null) {
  const { agencyId, periodId, unitPath, unitId } = subject;
  const [parent] = await tx.$queryRaw<{ periodId: string; unitId: string; path: string }[]>`
    SELECT a."periodId", a."unitId", u."path" FROM "Goal" g
    JOIN "PerformanceAgreement" a ON a."agencyId" = g."agencyId" AND a."id" = g."agreementId"
    JOIN "Unit" u ON u."agencyId" = a."agencyId" AND u."id" = a."unitId"
    WHERE g."agencyId" = ${agencyId}::uuid AND g."id" = ${parentId}::uuid FOR KEY SHARE OF g`;
  const wrong = (text: string) => reject("VALIDATION", { fields: { parentId: text } });
  if (parent === undefined) wrong("Sasaran itu sudah tidak ada. Pilih sasaran lain.");
  else if (parent.periodId !== periodId) wrong("Pilih sasaran dari perjanjian tahun yang sama.");
  else if (parent.unitId === unitId || !unitPath.startsWith(parent.path)) {
    wrong("Pilih sasaran milik unit di atas unit ini.");
  }
  if (goalId !== null && (await leadsTo(tx, agencyId, parentId, goalId))) {
    wrong("Sasaran itu sendiri mendukung sasaran ini, sehingga membentuk lingkaran. Pilih sasaran lain.");
  }
}

/** Whether climbing from `from` reaches `goalId`. Bounded by the depth of any tree of units. */
async function leadsTo(tx: Tx, agencyId: string, from: string, goalId: string): Promise<boolean> {
  const rows = await tx.$queryRaw<{ found: boolean }[]>`
    WITH RECURSIVE up AS (
      SELECT g."id", g."parentId", 1 AS level FROM "Goal" g
      WHERE g."agencyId" = ${agencyId}::uuid AND g."id" = ${from}::uuid
      UNION ALL
      SELECT g."id", g."parentId", up.level + 1 FROM up
      JOIN "Goal" g ON g."agencyId" = ${agencyId}::uuid AND g."id" = up."parentId"
      WHERE up.level < 40
    )
    SELECT EXISTS (SELECT 1 FROM up WHERE up."id" = ${goalId}::uuid) AS found`;
  return rows[0]?.found === true;
}

async function requireStrategic(tx: Tx, { agencyId, year }: AgreementHead, id: string): Promise<void> {
  const goal = await tx.strategicGoal.findUnique({
    where: { agencyId_id: { agencyId, id } },
    select: { firstYear: true, lastYear: true },
  });
  if (goal !== null && goal.firstYear <= year && year <= goal.lastYear) return;
  reject("VALIDATION", { fields: { strategicGoalId: `Pilih sasaran renstra yang berlaku pada ${year}.` } });
}
