import "server-only";
import { command } from "@/lib/core/command";
import { reject } from "@/lib/core/errors";
import { lockPlanOf, requireApproved, taskOf } from "@/lib/matrix/placing";
import { canPlaceRole } from "@/lib/matrix/policy";
import { isSameWording } from "@/lib/matrix/rules/cells";
import { linkRoleInput, unlinkRoleInput } from "@/lib/matrix/schema";
import { loadRole } from "./place";
import { auditOf, requireMatrixMoment } from "./subject";

/**
 * Links a role to a result that stands in the person's latest plan in other words. Nothing of what was agreed changes, so it
 * is possible in a plan of any state; both sides keep their words and count as one until the role says something else.
 */
export const linkRole = command({
  event: "matrix.role.link",
  input: linkRoleInput,
  load: loadRole,
  allow: canPlaceRole,
  run: async ({ tx, actor, input, subject: { matrix, role }, now }) => {
    await requireMatrixMoment({ tx, actor, subject: matrix, now });
    requireApproved(role.approval);
    const { agencyId, id: skpId } = matrix;
    const plan = await lockPlanOf(tx, agencyId, { ...matrix, employeeId: role.employeeId });
    const key = { agencyId, skpId: plan.id };
    const result = await tx.workResult.findFirst({ where: { ...key, id: input.resultId } });
    if (result === null) reject("VALIDATION", { fields: { resultId: "Pilih hasil kerja dari SKP ini." } });
    if (result.roleId !== null && result.roleId !== role.id) reject("MATRIX_RESULT_TAKEN");
    await tx.workResult.updateMany({
      where: { ...key, roleId: role.id, id: { not: result.id } },
      data: { roleId: null, roleWords: null },
    });
    const roleWords = isSameWording(result.statement, role.statement) ? null : role.statement;
    await tx.workResult.update({
      where: { agencyId_id: { agencyId, id: result.id } },
      data: { roleId: role.id, roleWords, ...taskOf(role) },
    });
    return { skpId, employeeId: role.employeeId, resultId: result.id };
  },
  audit: ({ subject: { matrix, role }, data }) => ({
    ...auditOf(matrix, { roleId: role.id, resultId: data.resultId }),
    employeeId: role.employeeId,
  }),
});

/** Takes the link away again; role and result stay as they are. */
export const unlinkRole = command({
  event: "matrix.role.unlink",
  input: unlinkRoleInput,
  load: loadRole,
  allow: canPlaceRole,
  run: async ({ tx, actor, subject: { matrix, role }, now }) => {
    await requireMatrixMoment({ tx, actor, subject: matrix, now });
    const { agencyId, id: skpId } = matrix;
    const plan = await lockPlanOf(tx, agencyId, { ...matrix, employeeId: role.employeeId });
    const { count } = await tx.workResult.updateMany({
      where: { agencyId, skpId: plan.id, roleId: role.id },
      data: { roleId: null, roleWords: null, ...(role.taskId !== null && { taskId: null }) },
    });
    return { skpId, employeeId: role.employeeId, unlinked: count };
  },
  audit: ({ subject: { matrix, role }, data }) => ({
    ...auditOf(matrix, { roleId: role.id, unlinked: data.unlinked }),
    employeeId: role.employeeId,
  }),
});
