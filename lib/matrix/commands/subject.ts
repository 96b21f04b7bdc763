import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { reject } from "@/lib/core/errors";
import type { Tx } from "@/lib/db/tenant";
import { getMatrixPlan, type MatrixPlan } from "@/lib/matrix/queries/plan";
import { requirePlanning } from "@/lib/skp/moment";

type Loading = { tx: Tx; actor: Actor; agencyId: string; input: { skpId: string }; now: Date };

/** The plan of the matrix a command is about; its columns stay while the command runs. */
export function loadMatrix({ tx, actor, agencyId, input, now }: Loading): Promise<MatrixPlan | null> {
  return getMatrixPlan(tx, { actor, agencyId, skpId: input.skpId, now, lock: true });
}

type Writing = { tx: Tx; actor: Actor; subject: MatrixPlan; now: Date };

/** Roles are divided while plans are made, and grow with new tasks through the year (p.46 f13). */
export function requireMatrixMoment({ tx, actor, subject, now }: Writing): Promise<void> {
  return requirePlanning({ tx, actor, subject: { ...subject, revision: 1 }, now });
}

/** Results that came from roles which go stay in their plans, without the link. */
export async function unlink(tx: Tx, agencyId: string, roleIds: string[]): Promise<void> {
  if (roleIds.length === 0) return;
  await tx.workResult.updateMany({
    where: { agencyId, roleId: { in: roleIds } },
    data: { roleId: null, roleWords: null },
  });
}

/** Advances the version of a row that must still be as it was read. */
export async function claimRow(
  tx: Tx,
  { agencyId, id: skpId }: MatrixPlan,
  { memberId, version }: { memberId: string; version: number },
): Promise<void> {
  const changed = await tx.matrixMember.updateMany({
    where: { agencyId, skpId, id: memberId, version },
    data: { version: { increment: 1 } },
  });
  if (changed.count === 0) reject("MATRIX_ROW_CHANGED");
}

/** What the audit log says about a write to a matrix. */
export function auditOf(subject: MatrixPlan, detail: Record<string, unknown> = {}) {
  return { subjectType: "Skp", subjectId: subject.id, employeeId: subject.employeeId, detail };
}
