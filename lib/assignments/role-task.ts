import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { reject } from "@/lib/core/errors";
import type { Tx } from "@/lib/db/tenant";
import { firstState } from "./rules/task";

/** A role of a matrix that somebody from another unit shall take. */
export type WantedRole = {
  statement: string;
  /** Whose it becomes, with the appraiser who is asked. */
  employeeId: string;
  name: string;
  superiorId: string | null;
  /** The leader in whose matrix it stands, as named to the appraiser. */
  giverId: string;
  giverOffice: string;
  /** The unit of that leader. */
  unitId: string | null;
};

type Asking = { tx: Tx; actor: Actor; agencyId: string; periodId: string; now: Date; startsOn: Date };

/**
 * Asks the person's own appraiser for a role in the matrix of another unit (PermenPANRB 6/2022 p.46 f10): the same
 * appointment that a leader writes by hand, so it is decided, called off and ended where these are.
 * @returns the id of the task
 * @throws Rejection TASK_NO_APPRAISER when nobody could approve
 */
export async function askForRole(asking: Asking, role: WantedRole): Promise<string> {
  const { tx, actor, agencyId, periodId, now, startsOn } = asking;
  const { statement, employeeId, name, superiorId, giverId, giverOffice, unitId } = role;
  const state = firstState(actor.employeeId, superiorId ?? reject("TASK_NO_APPRAISER", { values: { name } }));
  const { id } = await tx.taskAssignment.create({
    data: {
      agencyId,
      periodId,
      employeeId,
      form: "APPOINTMENT",
      scope: "OTHER_UNIT",
      title: statement,
      unitId,
      giverId,
      giverOffice,
      startsOn,
      state,
      ...(state === "APPROVED" && { decidedById: actor.employeeId, decidedAt: now }),
      createdById: actor.accountId,
      createdAt: now,
    },
    select: { id: true },
  });
  return id;
}

/** Calls off what was asked for roles that are gone or say something else now; what is in a plan already stays. */
export async function withdrawRoleTasks(tx: Tx, agencyId: string, taskIds: readonly string[]): Promise<void> {
  if (taskIds.length === 0) return;
  await tx.taskAssignment.updateMany({
    where: {
      agencyId,
      id: { in: [...taskIds] },
      state: { in: ["PROPOSED", "APPROVED"] },
      results: { none: {} },
    },
    data: {
      state: "CANCELLED",
      note: "Peran ini dihapus atau diubah di matriks.",
      version: { increment: 1 },
    },
  });
}
