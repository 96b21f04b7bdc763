import "server-only";
import { withdrawRoleTasks } from "@/lib/assignments/role-task";
import { command } from "@/lib/core/command";
import { reject } from "@/lib/core/errors";
import type { Tx } from "@/lib/db/tenant";
import { canWriteMatrix } from "@/lib/matrix/policy";
import type { MatrixPlan } from "@/lib/matrix/queries/plan";
import { listTeamMembers } from "@/lib/matrix/queries/teams";
import { addMembersInput, addTeamInput, removeMemberInput } from "@/lib/matrix/schema";
import { nextOrder } from "./row";
import { auditOf, claimRow, loadMatrix, requireMatrixMoment, unlink } from "./subject";

/** Puts people into the matrix, also from other units: there their role is recorded before it goes into a plan (p.47 j). */
export const addMatrixMembers = command({
  event: "matrix.member.add",
  input: addMembersInput,
  load: loadMatrix,
  allow: canWriteMatrix,
  run: async ({ tx, actor, input, subject, now }) => {
    await requireMatrixMoment({ tx, actor, subject, now });
    const wanted = [...new Set(input.employeeIds)];
    if (wanted.includes(subject.employeeId)) reject("MATRIX_OWNER");
    const { agencyId } = subject;
    const present = await tx.employee.count({ where: { agencyId, id: { in: wanted }, leftOn: null } });
    if (present < wanted.length) reject("MATRIX_PERSON_LEFT");
    return { skpId: subject.id, added: await addRows(tx, subject, wanted) };
  },
  audit: ({ subject, input, data }) => auditOf(subject, { people: input.employeeIds, added: data.added }),
});

/** Puts everybody of a team that the plan's owner leads into the matrix. */
export const addMatrixTeam = command({
  event: "matrix.team.add",
  input: addTeamInput,
  load: loadMatrix,
  allow: canWriteMatrix,
  run: async ({ tx, actor, input, subject, now }) => {
    await requireMatrixMoment({ tx, actor, subject, now });
    const people = await listTeamMembers(tx, subject, input.teamId);
    if (people.length === 0) reject("MATRIX_TEAM_EMPTY");
    return { skpId: subject.id, added: await addRows(tx, subject, people) };
  },
  audit: ({ subject, input, data }) => auditOf(subject, { teamId: input.teamId, added: data.added }),
});

async function addRows(tx: Tx, plan: MatrixPlan, people: string[]): Promise<number> {
  const { agencyId, id: skpId } = plan;
  const first = await nextOrder(tx, plan);
  const { count } = await tx.matrixMember.createMany({
    data: people.map((employeeId, index) => ({ agencyId, skpId, employeeId, sortOrder: first + index })),
    skipDuplicates: true,
  });
  return count;
}

/** Takes a person out of the matrix with all roles. What is in the person's plan stays there, without the link. */
export const removeMatrixMember = command({
  event: "matrix.member.remove",
  input: removeMemberInput,
  load: loadMatrix,
  allow: canWriteMatrix,
  run: async ({ tx, actor, input, subject, now }) => {
    await requireMatrixMoment({ tx, actor, subject, now });
    const { agencyId, id: skpId } = subject;
    await claimRow(tx, subject, input);
    const roles = await tx.matrixRole.findMany({
      where: { agencyId, memberId: input.memberId },
      select: { id: true, taskId: true },
    });
    await unlink(
      tx,
      agencyId,
      roles.map(({ id }) => id),
    );
    await withdrawRoleTasks(
      tx,
      agencyId,
      roles.flatMap(({ taskId }) => taskId ?? []),
    );
    await tx.matrixMember.delete({ where: { agencyId_id: { agencyId, id: input.memberId } } });
    return { skpId, roles: roles.length };
  },
  audit: ({ subject, input, data }) => auditOf(subject, { memberId: input.memberId, roles: data.roles }),
});
