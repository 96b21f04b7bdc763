import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { reject } from "@/lib/core/errors";
import type { SkpState } from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/tenant";
import { fullName, type NameParts } from "@/lib/employees/names";
import type { PlaceableRole } from "@/lib/matrix/queries/placeable";
import type { Approval } from "@/lib/matrix/rules/approval";
import { isSameWording } from "@/lib/matrix/rules/cells";
import { obstacleOf, standingOf } from "@/lib/matrix/rules/standing";
import { appendResult } from "@/lib/skp/append";
import { requirePlanning, touch } from "@/lib/skp/moment";

/** A person's plan that takes roles, locked. */
export type TargetPlan = NameParts & {
  agencyId: string;
  id: string;
  periodId: string;
  employeeId: string;
  unitPath: string | null;
  state: SkpState;
  revision: number;
  sequence: number;
};

/** The latest plan of a person in a year, locked; refuses with what to do when there is none. */
export async function lockPlanOf(
  tx: Tx,
  agencyId: string,
  { employeeId, periodId }: { employeeId: string; periodId: string },
): Promise<TargetPlan> {
  const rows = await tx.$queryRaw<TargetPlan[]>`
    SELECT s."agencyId", s."id", s."periodId", s."employeeId", s."state", s."revision", s."sequence",
      u."path" AS "unitPath", e."name", e."frontTitle", e."backTitle"
    FROM "Skp" s
    JOIN "Employee" e ON e."agencyId" = s."agencyId" AND e."id" = s."employeeId"
    LEFT JOIN "Unit" u ON u."agencyId" = e."agencyId" AND u."id" = e."unitId"
    WHERE s."agencyId" = ${agencyId}::uuid AND s."employeeId" = ${employeeId}::uuid AND s."periodId" = ${periodId}::uuid
    ORDER BY s."sequence" DESC LIMIT 1 FOR UPDATE OF s`;
  return rows[0] ?? reject("MATRIX_NO_PLAN");
}

type Placing = { tx: Tx; actor: Actor; now: Date; plan: TargetPlan };

/**
 * Brings a plan in line with roles: one that is not in it becomes a result, one that is there in other words gets those of
 * the role, and a result that says the same already is linked, which changes nothing of what was agreed.
 * @returns how many results are new, reworded or linked now
 */
export async function placeRoles(scene: Placing, roles: readonly PlaceableRole[]): Promise<number> {
  const { tx, plan } = scene;
  const { agencyId, id: skpId } = plan;
  const results = await tx.workResult.findMany({
    where: { agencyId, skpId },
    select: { id: true, statement: true, roleId: true, roleWords: true },
  });
  let placed = 0;
  for (const role of roles) {
    const linked = results.find(({ roleId }) => roleId === role.id);
    const same = results.filter((row) => isSameWording(row.statement, role.statement));
    const equal = same.find(({ roleId }) => roleId === null);
    if (linked !== undefined && standingOf(role.statement, linked) === "PLACED") continue;
    requireApproved(role.approval);
    if (linked !== undefined) {
      await reword(scene, linked.id, role.statement);
    } else if (equal !== undefined) {
      await tx.workResult.update({
        where: { agencyId_id: { agencyId, id: equal.id } },
        data: { roleId: role.id, roleWords: null, ...taskOf(role) },
      });
      equal.roleId = role.id;
    } else if (same.length > 0) {
      // The same sentence from another cell: one result is enough.
      continue;
    } else {
      const { id: roleId, statement } = role;
      results.push({ id: await append(scene, role), statement, roleId, roleWords: null });
    }
    placed += 1;
  }
  return placed;
}

async function reword(scene: Placing, resultId: string, statement: string): Promise<void> {
  await requireWritable(scene);
  const { tx, plan } = scene;
  await tx.workResult.update({
    where: { agencyId_id: { agencyId: plan.agencyId, id: resultId } },
    data: { statement, roleWords: null, version: { increment: 1 } },
  });
  await touch(tx, plan);
}

async function append(scene: Placing, role: PlaceableRole): Promise<string> {
  await requireWritable(scene);
  const { statement, office, servesId, servesIndicatorId, id: roleId, taskId } = role;
  const result = {
    kind: "MAIN" as const,
    statement,
    assignedBy: office,
    servesId,
    servesIndicatorId,
    roleId,
    taskId,
  };
  return appendResult(scene.tx, scene.plan, result);
}

/** What asked the appraiser is in the plan now; a result that came from another task keeps it. */
export function taskOf({ taskId }: Pick<PlaceableRole, "taskId">): { taskId?: string } {
  return taskId === null ? {} : { taskId };
}

const NOT_YET = {
  WAITS: "MATRIX_ROLE_WAITS",
  MISSING: "MATRIX_ROLE_UNASKED",
  REFUSED: "MATRIX_ROLE_REFUSED",
  STOPPED: "MATRIX_ROLE_REFUSED",
} as const satisfies Record<Exclude<Approval, "CLEAR">, string>;

/** A role of somebody from another unit goes on only with the word of that person's own appraiser (p.46 f10). */
export function requireApproved(approval: Approval): void {
  if (approval !== "CLEAR") reject(NOT_YET[approval]);
}

async function requireWritable({ tx, actor, plan, now }: Placing): Promise<void> {
  const obstacle = obstacleOf(plan);
  const values = { name: fullName(plan) };
  if (obstacle === "SUBMITTED") reject("MATRIX_PLAN_SUBMITTED", { values });
  if (obstacle === "AGREED") reject("MATRIX_PLAN_AGREED", { values });
  await requirePlanning({ tx, actor, subject: plan, now });
}
