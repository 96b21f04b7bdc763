import "server-only";
import type { Reads } from "@/lib/db/direct";
import type { SkpContent } from "@/lib/skp/content";
import { getContent } from "@/lib/skp/queries/content";
import type { SkpHead } from "@/lib/skp/queries/head";

export type Source = { id: string; year: number; positionName: string; unitName: string };

/** The person's last agreed plan of an earlier year, or null. */
export async function findSource(tx: Reads, plan: SkpHead): Promise<Source | null> {
  const rows = await tx.$queryRaw<Source[]>`
    SELECT s."id", d."year", s."positionName", s."unitName" FROM "Skp" s
    JOIN "Period" d ON d."agencyId" = s."agencyId" AND d."id" = s."periodId"
    WHERE s."agencyId" = ${plan.agencyId}::uuid AND s."employeeId" = ${plan.employeeId}::uuid AND s."revision" > 0
      AND d."year" < ${plan.year} ORDER BY d."year" DESC, s."sequence" DESC LIMIT 1`;
  return rows[0] ?? null;
}

/** The same with everything it says. Two queries. */
export async function getSource(
  tx: Reads,
  plan: SkpHead,
): Promise<{ source: Source; content: SkpContent } | null> {
  const source = await findSource(tx, plan);
  return source === null ? null : { source, content: await getContent(tx, plan.agencyId, source.id) };
}
