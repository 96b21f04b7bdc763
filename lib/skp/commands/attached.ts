import "server-only";
import { reject } from "@/lib/core/errors";
import type { Tx } from "@/lib/db/tenant";
import { attachedText } from "@/lib/skp/rules/attached";

/**
 * Before indicators are deleted: refuses, naming what hangs on them, while one has a manual, workblock, strategy or roles
 * in a matrix. Results of others that serve them lose that link and keep the result they serve.
 */
export async function detachIndicators(tx: Tx, agencyId: string, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  const where = { agencyId, indicatorId: { in: ids } };
  const what = attachedText({
    manual: await tx.indicatorManual.count({ where }),
    workblock: await tx.workblock.count({ where }),
    strategy: await tx.strategy.count({ where }),
    roles: await tx.matrixRole.count({ where }),
  });
  if (what !== null) reject("INDICATOR_ATTACHED", { values: { what } });
  await tx.workResult.updateMany({
    where: { agencyId, servesIndicatorId: { in: ids } },
    data: { servesIndicatorId: null },
  });
}
