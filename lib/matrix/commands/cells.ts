import "server-only";
import type { SkpForm } from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/tenant";
import type { CellChange } from "@/lib/matrix/rules/cells";

type Row = { agencyId: string; memberId: string; form: SkpForm };

/** Makes one cell of a row equal to what was decided. Links of removed roles have been cleared. */
export async function writeCell(
  tx: Tx,
  { agencyId, memberId, form }: Row,
  { columnId, kept, added, removed }: CellChange & { columnId: string },
): Promise<void> {
  if (removed.length > 0) await tx.matrixRole.deleteMany({ where: { agencyId, id: { in: removed } } });
  for (const { id, statement, sortOrder, isChanged } of kept) {
    if (!isChanged) continue;
    await tx.matrixRole.update({
      where: { agencyId_id: { agencyId, id } },
      data: { statement, sortOrder },
    });
  }
  if (added.length === 0) return;
  const column = form === "LEADER" ? { indicatorId: columnId } : { workResultId: columnId };
  await tx.matrixRole.createMany({ data: added.map((role) => ({ agencyId, memberId, ...column, ...role })) });
}
