import "server-only";
import { reject } from "@/lib/core/errors";
import type { Tx } from "@/lib/db/tenant";
import { closesCircle } from "@/lib/skp/rules/line";

type Link = { agencyId: string; resultId: string | null; servesId: string | null };

/**
 * Refuses a link with which results would serve each other in a circle. The results upward are locked one by one: of two
 * people who close a circle from both ends at the same moment, the later one sees the link of the earlier.
 */
export async function requireNoCircle(tx: Tx, { agencyId, resultId, servesId }: Link): Promise<void> {
  if (resultId === null || servesId === null) return;
  const stored = await tx.workResult.findFirst({
    where: { agencyId, id: resultId },
    select: { servesId: true },
  });
  if (stored?.servesId === servesId) return;
  await tx.$queryRaw`SELECT "id" FROM "WorkResult"
    WHERE "agencyId" = ${agencyId}::uuid AND "id" = ${resultId}::uuid FOR UPDATE`;
  const serves = new Map<string, string | null>();
  for (let at: string | null = servesId; at !== null && !serves.has(at) && at !== resultId; ) {
    const rows: { servesId: string | null }[] = await tx.$queryRaw`SELECT "servesId" FROM "WorkResult"
      WHERE "agencyId" = ${agencyId}::uuid AND "id" = ${at}::uuid FOR SHARE`;
    const next = rows[0]?.servesId ?? null;
    serves.set(at, next);
    at = next;
  }
  if (!closesCircle(serves, resultId, servesId)) return;
  reject("VALIDATION", {
    fields: {
      servesId:
        "Hasil kerja itu sendiri mendukung hasil kerja ini, langsung atau melalui hasil lain. Pilih hasil kerja pimpinan yang lebih tinggi.",
    },
  });
}
