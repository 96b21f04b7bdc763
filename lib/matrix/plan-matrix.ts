import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import type { Reads } from "@/lib/db/direct";
import { canWriteMatrix } from "@/lib/matrix/policy";
import { listRolesOf, type OwnRole } from "@/lib/matrix/queries/placeable";
import { getMatrixPlan } from "@/lib/matrix/queries/plan";
import { type Standing, standingOf } from "@/lib/matrix/rules/standing";

/** What the page of a plan says about matrices. */
export type PlanMatrixInfo = {
  /** The plan has a matrix, or this viewer could write one. */
  isOffered: boolean;
  /** Roles of the viewer, the owner of the plan, that are not in it; empty for everybody else. */
  waiting: OwnRole[];
  /** Those that are in it in other words. */
  differing: OwnRole[];
};

/** Two queries at most, the second only for who stands in a matrix; nothing for who may not read the plan's matrix. */
export async function getPlanMatrix(
  tx: Reads,
  actor: AgencyActor,
  skpId: string,
  now: Date,
): Promise<PlanMatrixInfo> {
  const matrix = await getMatrixPlan(tx, { actor, agencyId: actor.agencyId, skpId, now });
  if (matrix === null) return { isOffered: false, waiting: [], differing: [] };
  const isOffered = matrix.isLed || canWriteMatrix(actor, matrix);
  const isOwn = actor.employeeId === matrix.employeeId;
  const roles = isOwn && matrix.standsInOne ? await listRolesOf(tx, matrix) : [];
  const standing = (wanted: Standing) =>
    roles.filter(({ statement, result }) => standingOf(statement, result) === wanted);
  return { isOffered, waiting: standing("WAITS"), differing: standing("DIFFERS") };
}
