import "server-only";
import { askForRole, withdrawRoleTasks } from "@/lib/assignments/role-task";
import type { Actor } from "@/lib/auth/actor";
import { isoDay } from "@/lib/core/dates";
import type { Tx } from "@/lib/db/tenant";
import { fullName } from "@/lib/employees/names";
import type { MatrixPerson } from "@/lib/matrix/content";
import type { MatrixPlan } from "@/lib/matrix/queries/plan";
import { standingOf } from "@/lib/matrix/rules/standing";

type Asking = { tx: Tx; actor: Actor; matrix: MatrixPlan; now: Date };

/**
 * Asks the appraiser of somebody from another unit for every role that was never asked for in its present words, and calls
 * off what was asked for roles that went or changed. Does nothing for people whose roles need no approval.
 * @param before the row as it was, after as it was just written
 */
export async function askAppraiser(
  { tx, actor, matrix, now }: Asking,
  { before, after }: { before: MatrixPerson; after: MatrixPerson },
): Promise<void> {
  const { agencyId, periodId } = matrix;
  const asking = { tx, actor, agencyId, periodId, now, startsOn: new Date(isoDay(now, actor.timeZone)) };
  const kept = new Set<string>();
  for (const { id, statement, approval, taskId, result } of after.roles) {
    const asksNow =
      approval === "MISSING" && statement !== null && standingOf(statement, result) !== "PLACED";
    if (!asksNow) {
      if (taskId !== null) kept.add(taskId);
      continue;
    }
    const { employeeId, superiorId } = after;
    const name = fullName(after);
    const giver = {
      giverId: matrix.employeeId,
      giverOffice: matrix.positionName,
      unitId: matrix.ownerUnitId,
    };
    const newTask = await askForRole(asking, { statement, employeeId, name, superiorId, ...giver });
    await tx.matrixRole.update({ where: { agencyId_id: { agencyId, id } }, data: { taskId: newTask } });
  }
  const asked = before.roles.flatMap(({ taskId }) => taskId ?? []);
  await withdrawRoleTasks(
    tx,
    agencyId,
    asked.filter((taskId) => !kept.has(taskId)),
  );
}
