import "server-only";
import { command } from "@/lib/core/command";
import { isoDay } from "@/lib/core/dates";
import { reject } from "@/lib/core/errors";
import type { Tx } from "@/lib/db/tenant";
import { lockOrganization, recomputeSuperiors } from "@/lib/organization/recompute";
import { loadEmployee } from "../load";
import { canSetSuperior } from "../policy";
import { dayBefore } from "../rules/assignment";
import { endOverrideInput, overrideSuperiorInput } from "../schema";

/** Sets a superior by hand, with the reason; it ends an earlier one. Returns `overrideId`. */
export const overrideSuperior = command({
  event: "superior.override",
  input: overrideSuperiorInput,
  load: async ({ tx, actor, agencyId, input }) => {
    await lockOrganization(tx, agencyId);
    const employee = await loadEmployee(tx, actor, agencyId, input.employeeId);
    const superior = await tx.employee.findUnique({
      where: { agencyId_id: { agencyId, id: input.superiorId } },
      select: { id: true, name: true, leftOn: true },
    });
    return employee === null || superior === null ? null : { employee, superior };
  },
  allow: (actor, { employee }) => canSetSuperior(actor, employee),
  run: async ({ tx, actor, agencyId, input, subject: { employee, superior }, now }) => {
    if (employee.leftOn !== null || superior.leftOn !== null) reject("EMPLOYEE_LEFT");
    if (superior.id === employee.id)
      reject("VALIDATION", {
        fields: { superiorId: "Pilih orang lain; tidak seorang pun atasan bagi dirinya." },
      });
    if (superior.id === actor.employeeId) reject("OWN_APPOINTMENT");
    if (await isBelow(tx, agencyId, superior.id, employee.id))
      reject("SUPERIOR_LOOP", { values: { name: superior.name } });
    await tx.superiorOverride.updateMany({
      where: {
        agencyId,
        employeeId: employee.id,
        OR: [{ endsOn: null }, { endsOn: { gte: input.startsOn } }],
      },
      data: { endsOn: dayBefore(input.startsOn) },
    });
    const { id } = await tx.superiorOverride.create({
      data: { ...input, agencyId, createdById: actor.accountId },
    });
    const today = isoDay(now, actor.timeZone);
    await recomputeSuperiors(tx, agencyId, { today, employeeIds: [employee.id] });
    return { overrideId: id, employeeId: employee.id };
  },
  audit: ({ subject: { employee, superior }, input, data }) => ({
    subjectType: "SuperiorOverride",
    subjectId: data.overrideId,
    employeeId: employee.id,
    detail: { superiorId: superior.id, before: employee.superiorId, startsOn: input.startsOn },
  }),
});

/** Ends a superior set by hand: from today the unit tree decides again. */
export const endOverride = command({
  event: "superior.end-override",
  input: endOverrideInput,
  load: async ({ tx, actor, agencyId, input }) => {
    await lockOrganization(tx, agencyId);
    const override = await tx.superiorOverride.findUnique({
      where: { agencyId_id: { agencyId, id: input.overrideId } },
    });
    if (override === null) return null;
    const employee = await loadEmployee(tx, actor, agencyId, override.employeeId);
    return employee === null ? null : { override, employee };
  },
  allow: (actor, { employee }) => canSetSuperior(actor, employee),
  run: async ({ tx, actor, agencyId, subject: { override, employee }, now }) => {
    const today = isoDay(now, actor.timeZone);
    const yesterday = dayBefore(new Date(today));
    const changed = await tx.superiorOverride.updateMany({
      where: { agencyId, id: override.id, OR: [{ endsOn: null }, { endsOn: { gt: yesterday } }] },
      data: { endsOn: yesterday },
    });
    if (changed.count === 0) reject("WRONG_STATE");
    await recomputeSuperiors(tx, agencyId, { today, employeeIds: [employee.id] });
    return { overrideId: override.id, employeeId: employee.id };
  },
  audit: ({ subject: { override, employee } }) => ({
    subjectType: "SuperiorOverride",
    subjectId: override.id,
    employeeId: employee.id,
    detail: { superiorId: override.superiorId },
  }),
});

/** Whether climbing from `id` passes `aboveId`. */
async function isBelow(tx: Tx, agencyId: string, id: string, aboveId: string): Promise<boolean> {
  const rows = await tx.$queryRaw<{ found: boolean }[]>`
    WITH RECURSIVE climb AS (
      SELECT "superiorId" AS at FROM "Employee" WHERE "agencyId" = ${agencyId}::uuid AND "id" = ${id}::uuid
      UNION
      SELECT e."superiorId" FROM climb c
      JOIN "Employee" e ON e."agencyId" = ${agencyId}::uuid AND e."id" = c.at
    )
    SELECT EXISTS (SELECT 1 FROM climb WHERE at = ${aboveId}::uuid) AS found`;
  return rows[0]?.found === true;
}
