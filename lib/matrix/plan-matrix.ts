import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { Reads } from "@/lib/db/direct";
import { canWriteMatrix } from "@/lib/matrix/policy";
import { listRolesOf, type OwnRole } from "@/lib/matrix/queries/placeable";
import { getMatrixPlan } from "@/lib/matrix/queries/plan";
import { type Standing, standingOf } from "@/lib/matrix/rules/standing";

type Plan = { agencyId: string; id: string; employeeId: string; periodId: string };

/** What the page of a plan says about matrices. */
export type PlanMatrixInfo = {
  /** The plan has a matrix, or this viewer could write one. */
  isOffered: boolean;
  /** Roles of the viewer, the owner of the plan, that are not in it; empty for everybody else. */
  waiting: OwnRole[];
  /** Those that are in it in other words. */
  differing: OwnRole[];
};

/** Two queries at most; the caller has checked that the actor may read the plan. */
export async function getPlanMatrix(tx: Reads, actor: Actor, plan: Plan, now: Date): Promise<PlanMatrixInfo> {
  const { agencyId, id: skpId } = plan;
  const [matrix, roles] = await Promise.all([
    getMatrixPlan(tx, { actor, agencyId, skpId, now }),
    actor.employeeId === plan.employeeId ? listRolesOf(tx, plan) : [],
  ]);
  const isOffered = matrix !== null && (matrix.isLed || canWriteMatrix(actor, matrix));
  const standing = (wanted: Standing) =>
    roles.filter(({ statement, result }) => standingOf(statement, result) === wanted);
  return { isOffered, waiting: standing("WAITS"), differing: standing("DIFFERS") };
}
