import "server-only";
import { command } from "@/lib/core/command";
import { isoDay } from "@/lib/core/dates";
import { reject } from "@/lib/core/errors";
import { lockOrganization } from "@/lib/organization/recompute";
import { loadEmployee, loadPosition } from "../load";
import { endDelegations, place, settle } from "../place";
import { canManageEmployees } from "../policy";
import { assignInput, endAssignmentInput } from "../schema";

/** Puts a person on a position: definitive, Plt or Plh. Returns `assignmentId`. */
export const assign = command({
  event: "assignment.create",
  input: assignInput,
  load: async ({ tx, actor, agencyId, input }) => {
    await lockOrganization(tx, agencyId);
    const employee = await loadEmployee(tx, actor, agencyId, input.employeeId);
    const position = await loadPosition(tx, agencyId, input.positionId);
    return employee === null || position === null ? null : { employee, position };
  },
  allow: (actor, { employee, position }) =>
    canManageEmployees(actor, employee.unitPath) && canManageEmployees(actor, position.unit.path),
  run: async ({ tx, actor, agencyId, input, subject: { employee, position }, now }) => {
    if (employee.leftOn !== null) reject("EMPLOYEE_LEFT");
    if (position.isUnitHead && employee.id === actor.employeeId) reject("OWN_APPOINTMENT");
    const { positionId: _, ...placement } = input;
    const today = isoDay(now, actor.timeZone);
    const assignmentId = await place(tx, agencyId, today, { ...placement, position });
    return { assignmentId, employeeId: employee.id };
  },
  audit: ({ subject: { employee, position }, input, data }) => ({
    subjectType: "Assignment",
    subjectId: data.assignmentId,
    employeeId: employee.id,
    detail: { kind: input.kind, positionId: position.id, startsOn: input.startsOn, endsOn: input.endsOn },
  }),
});

/** Sets the last day of a running assignment. */
export const endAssignment = command({
  event: "assignment.end",
  input: endAssignmentInput,
  load: async ({ tx, actor, agencyId, input }) => {
    await lockOrganization(tx, agencyId);
    const assignment = await tx.assignment.findUnique({
      where: { agencyId_id: { agencyId, id: input.assignmentId } },
      include: { unit: { select: { path: true } }, position: { select: { isUnitHead: true } } },
    });
    if (assignment === null) return null;
    const employee = await loadEmployee(tx, actor, agencyId, assignment.employeeId);
    return employee === null ? null : { assignment, employee };
  },
  allow: (actor, { assignment, employee }) =>
    canManageEmployees(actor, employee.unitPath) && canManageEmployees(actor, assignment.unit.path),
  run: async ({ tx, actor, agencyId, input, subject: { assignment, employee }, now }) => {
    const today = isoDay(now, actor.timeZone);
    if (employee.leftOn !== null) reject("EMPLOYEE_LEFT");
    if (assignment.endsOn !== null && assignment.endsOn < new Date(today)) reject("WRONG_STATE");
    if (input.endsOn < assignment.startsOn)
      reject("VALIDATION", { fields: { endsOn: "Pilih hari pada atau setelah tanggal mulai." } });
    if (assignment.endsOn !== null && input.endsOn > assignment.endsOn)
      reject("VALIDATION", { fields: { endsOn: "Pilih hari sebelum tanggal selesai yang sudah tercatat." } });
    await tx.assignment.updateMany({
      where: { agencyId, id: assignment.id },
      data: { endsOn: input.endsOn },
    });
    if (assignment.position.isUnitHead) await endDelegations(tx, agencyId, [assignment], input.endsOn);
    await settle(tx, agencyId, today, [employee.id]);
    return { assignmentId: assignment.id, employeeId: employee.id };
  },
  audit: ({ subject: { assignment, employee }, input }) => ({
    subjectType: "Assignment",
    subjectId: assignment.id,
    employeeId: employee.id,
    detail: { endsOn: input.endsOn },
  }),
});
