import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { command } from "@/lib/core/command";
import { reject } from "@/lib/core/errors";
import type { Tx } from "@/lib/db/tenant";
import { lockPlanOf, placeRoles } from "@/lib/matrix/placing";
import { canPlaceRole, canWriteMatrix } from "@/lib/matrix/policy";
import { getPlaceable, listRolesOf } from "@/lib/matrix/queries/placeable";
import { adoptWordingInput, placeMyRolesInput, placeRoleInput } from "@/lib/matrix/schema";
import { auditOf, claimRow, loadMatrix, requireMatrixMoment } from "./subject";

type Loading = {
  tx: Tx;
  actor: Actor;
  agencyId: string;
  input: { skpId: string; roleId: string };
  now: Date;
};

/** A role with the matrix it stands in, for who may read that matrix. */
export async function loadRole(scene: Loading) {
  const { tx, agencyId, input } = scene;
  const matrix = await loadMatrix(scene);
  if (matrix === null) return null;
  const role = await getPlaceable(tx, agencyId, { roleId: input.roleId, matrixId: matrix.id });
  return role === null ? null : { matrix, role };
}

/**
 * One role into the plan of its person, by the person or by who writes the matrix: as a new result, or in the words of the
 * role when it is there already.
 */
export const placeRole = command({
  event: "matrix.role.place",
  input: placeRoleInput,
  load: loadRole,
  allow: canPlaceRole,
  run: async ({ tx, actor, subject, now }) => {
    const { matrix, role } = subject;
    const plan = await lockPlanOf(tx, matrix.agencyId, { ...matrix, employeeId: role.employeeId });
    const placed = await placeRoles({ tx, actor, now, plan }, [role]);
    return { skpId: matrix.id, planId: plan.id, placed };
  },
  audit: ({ subject: { matrix, role }, data }) => ({
    ...auditOf(matrix, { roleId: role.id, planId: data.planId }),
    employeeId: role.employeeId,
  }),
});

/** The role takes the words the person's plan has now. */
export const adoptWording = command({
  event: "matrix.role.adopt",
  input: adoptWordingInput,
  load: loadRole,
  allow: (actor, { matrix }) => canWriteMatrix(actor, matrix),
  run: async ({ tx, actor, input, subject: { matrix, role }, now }) => {
    await requireMatrixMoment({ tx, actor, subject: matrix, now });
    const { agencyId, id: skpId, periodId } = matrix;
    const member = await tx.matrixMember.findFirstOrThrow({
      where: { agencyId, skpId, employeeId: role.employeeId },
      select: { id: true },
    });
    await claimRow(tx, matrix, { memberId: member.id, version: input.version });
    const result = await tx.workResult.findFirst({
      where: { agencyId, roleId: role.id, skp: { employeeId: role.employeeId, periodId } },
      orderBy: { skp: { sequence: "desc" } },
      select: { statement: true },
    });
    if (result === null) reject("WRONG_STATE");
    const { statement } = result;
    await tx.matrixRole.update({ where: { agencyId_id: { agencyId, id: role.id } }, data: { statement } });
    return { skpId, employeeId: role.employeeId };
  },
  audit: ({ subject: { matrix, role } }) => auditOf(matrix, { roleId: role.id }),
});

/** Every role of the actor that is not in the plan yet and waits for nobody, from all matrices of the year. */
export const placeMyRoles = command({
  event: "matrix.role.place-mine",
  input: placeMyRolesInput,
  load: ({ tx, actor: { employeeId }, agencyId, input }) =>
    employeeId === null
      ? Promise.resolve(null)
      : tx.skp.findFirst({
          where: { agencyId, id: input.skpId, employeeId },
          select: { agencyId: true, id: true, periodId: true, employeeId: true },
        }),
  allow: (actor, plan) => actor.employeeId === plan.employeeId,
  run: async ({ tx, actor, subject, now }) => {
    const plan = await lockPlanOf(tx, subject.agencyId, subject);
    if (plan.id !== subject.id) reject("WRONG_STATE");
    const waiting = (await listRolesOf(tx, plan)).filter(
      ({ result, approval }) => result === null && approval === "CLEAR",
    );
    return { skpId: plan.id, placed: await placeRoles({ tx, actor, now, plan }, waiting) };
  },
  audit: ({ subject, data }) => ({
    subjectType: "Skp",
    subjectId: subject.id,
    employeeId: subject.employeeId,
    detail: { placed: data.placed },
  }),
});
