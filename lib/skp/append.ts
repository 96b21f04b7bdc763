import "server-only";
import { reject } from "@/lib/core/errors";
import type { Aspect, Perspective, SkpState, WorkResultKind } from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/tenant";
import { isAlwaysMain } from "@/lib/skp/rules/duty";

/** Most results one group of a plan holds. */
export const MAX_RESULTS = 60;

/** States in which another feature may add to a plan: the employee holds it and signs what is in it afterwards. */
const APPENDABLE: readonly SkpState[] = ["DRAFT", "RETURNED"];

export type NewIndicator = {
  /** The id it had, when it comes back. */
  id?: string;
  statement: string;
  aspect?: Aspect | null;
  secondAspect?: Aspect | null;
  perspective?: Perspective | null;
  target?: string | null;
  unit?: string | null;
  goalIndicatorId?: string | null;
};

export type NewResult = {
  /** The id it had, when it comes back. */
  id?: string;
  kind: WorkResultKind;
  statement: string;
  assignedBy?: string | null;
  servesId?: string | null;
  servesIndicatorId?: string | null;
  servesText?: string | null;
  goalId?: string | null;
  roleId?: string | null;
  taskId?: string | null;
  studyLeaveId?: string | null;
  bulkTargetId?: string | null;
  structuralDuty?: boolean;
  roleWords?: string | null;
  kindDecidedAt?: Date | null;
  version?: number;
  indicators?: readonly NewIndicator[];
};

/** Whether something may be added to a plan in this state. */
export function isAppendable(state: SkpState): boolean {
  return APPENDABLE.includes(state);
}

/**
 * Adds a result at the end of its group and advances the plan's version: the one way for other features (matrix, tasks,
 * bulk targets, library, import). Whoever calls has checked the right, the moment (requirePlanning) and the links.
 * The plan's row is locked from here on, so two appends at once get different places.
 * @returns the id of the new result
 * @throws Rejection WRONG_STATE unless the plan is a draft or was returned; TOO_MANY_RESULTS at MAX_RESULTS
 */
export async function appendResult(
  tx: Tx,
  plan: { agencyId: string; id: string },
  { indicators = [], ...result }: NewResult,
): Promise<string> {
  const { agencyId, id: skpId } = plan;
  const { state } = await tx.skp.update({
    where: { agencyId_id: { agencyId, id: skpId } },
    data: { version: { increment: 1 } },
    select: { state: true },
  });
  if (!isAppendable(state)) reject("WRONG_STATE");
  const kind = (await staysMain(tx, agencyId, result)) ? "MAIN" : result.kind;
  const last = await tx.workResult.aggregate({
    where: { agencyId, skpId, kind },
    _max: { sortOrder: true },
    _count: true,
  });
  if (last._count >= MAX_RESULTS) reject("TOO_MANY_RESULTS");
  const { id } = await tx.workResult.create({
    data: { agencyId, skpId, sortOrder: (last._max.sortOrder ?? -1) + 1, ...result, kind },
    select: { id: true },
  });
  if (indicators.length > 0) {
    await tx.indicator.createMany({
      data: indicators.map((row, sortOrder) => ({ agencyId, workResultId: id, sortOrder, ...row })),
    });
  }
  return id;
}

/** Work as Plt. or Plh. is main, whatever was asked for (p.50 d). */
async function staysMain(tx: Tx, agencyId: string, result: Omit<NewResult, "indicators">): Promise<boolean> {
  const { taskId = null, structuralDuty = false } = result;
  const select = { roleName: true, title: true };
  const task =
    taskId === null ? null : await tx.taskAssignment.findFirst({ where: { agencyId, id: taskId }, select });
  return isAlwaysMain({ structuralDuty, task });
}
