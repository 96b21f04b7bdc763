import "server-only";
import { command } from "@/lib/core/command";
import { isoDay } from "@/lib/core/dates";
import { reject } from "@/lib/core/errors";
import type { Tx } from "@/lib/db/tenant";
import { lockOrganization, pathsLedBy, recomputeSuperiors } from "@/lib/organization/recompute";
import { canDelegate } from "../policy";
import { mayBeDelegated } from "../rules/appraiser";
import { dayBefore, overlaps } from "../rules/assignment";
import { endDelegationInput, grantDelegationInput } from "../schema";

/** Gives somebody the power to appraise the people of a unit (PermenPANRB 6/2022 p.89 A3, A7). Returns `delegationId`. */
export const grantDelegation = command({
  event: "delegation.grant",
  input: grantDelegationInput,
  load: async ({ tx, agencyId, input, actor, now }) => {
    await lockOrganization(tx, agencyId);
    const unit = await tx.unit.findUnique({ where: { agencyId_id: { agencyId, id: input.unitId } } });
    const delegate = await loadDelegate(tx, agencyId, input, isoDay(now, actor.timeZone));
    return unit === null || delegate === null ? null : { unit, delegate };
  },
  allow: (actor, { unit }) => canDelegate(actor, unit.path),
  run: async ({ tx, actor, agencyId, input, subject: { unit, delegate }, now }) => {
    if (unit.endedOn !== null) reject("UNIT_ENDED");
    if (delegate.leftOn !== null) reject("EMPLOYEE_LEFT");
    if (delegate.id === actor.employeeId) reject("OWN_APPOINTMENT");
    if (!mayBeDelegated(delegate)) reject("DELEGATION_NOT_LEADING", { values: { name: delegate.name } });
    const others = await tx.appraiserDelegation.findMany({
      where: { agencyId, unitId: unit.id },
      select: { startsOn: true, endsOn: true, employee: { select: { name: true } } },
    });
    const rival = others.find((other) => overlaps(other, input));
    if (rival !== undefined) reject("DELEGATION_TAKEN", { values: { name: rival.employee.name } });
    const { id } = await tx.appraiserDelegation.create({
      data: { ...input, agencyId, grantedById: actor.accountId },
    });
    await followDelegation(tx, agencyId, isoDay(now, actor.timeZone), {
      unitPath: unit.path,
      employeeId: delegate.id,
    });
    return { delegationId: id, unitId: unit.id };
  },
  audit: ({ subject: { unit, delegate }, input, data }) => ({
    subjectType: "AppraiserDelegation",
    subjectId: data.delegationId,
    employeeId: delegate.id,
    detail: { unitId: unit.id, startsOn: input.startsOn, endsOn: input.endsOn },
  }),
});

/** Ends a delegation from today on, with the reason: the head of the unit, or of the one above, appraises again. */
export const endDelegation = command({
  event: "delegation.end",
  input: endDelegationInput,
  load: async ({ tx, agencyId, input }) => {
    await lockOrganization(tx, agencyId);
    return tx.appraiserDelegation.findUnique({
      where: { agencyId_id: { agencyId, id: input.delegationId } },
      include: { unit: { select: { path: true } } },
    });
  },
  allow: (actor, delegation) => canDelegate(actor, delegation.unit.path),
  run: async ({ tx, actor, agencyId, input, subject, now }) => {
    const today = isoDay(now, actor.timeZone);
    const yesterday = dayBefore(new Date(today));
    const changed = await tx.appraiserDelegation.updateMany({
      where: { agencyId, id: subject.id, OR: [{ endsOn: null }, { endsOn: { gt: yesterday } }] },
      data: { endsOn: yesterday, endReason: input.reason },
    });
    if (changed.count === 0) reject("WRONG_STATE");
    const { employeeId, unit } = subject;
    await followDelegation(tx, agencyId, today, { unitPath: unit.path, employeeId });
    return { delegationId: subject.id, unitId: subject.unitId };
  },
  audit: ({ subject }) => ({
    subjectType: "AppraiserDelegation",
    subjectId: subject.id,
    employeeId: subject.employeeId,
    detail: { unitId: subject.unitId },
  }),
});

type Reach = { unitPath: string; employeeId: string };

async function followDelegation(
  tx: Tx,
  agencyId: string,
  today: string,
  { unitPath, employeeId }: Reach,
): Promise<void> {
  const unitPaths = [unitPath, ...(await pathsLedBy(tx, agencyId, [employeeId]))];
  await recomputeSuperiors(tx, agencyId, { today, unitPaths, employeeIds: [employeeId] });
}

async function loadDelegate(
  tx: Tx,
  agencyId: string,
  { employeeId, unitId }: { employeeId: string; unitId: string },
  today: string,
) {
  const row = await tx.employee.findUnique({
    where: { agencyId_id: { agencyId, id: employeeId } },
    select: { id: true, name: true, status: true, leftOn: true, position: { select: { level: true } } },
  });
  if (row === null) return null;
  const day = new Date(today);
  const leading = await tx.assignment.count({
    where: {
      agencyId,
      employeeId,
      unitId,
      position: { isUnitHead: true },
      OR: [{ endsOn: null }, { endsOn: { gte: day } }],
    },
  });
  const { position, ...person } = row;
  return { ...person, level: position?.level ?? null, leadsUnit: leading > 0 };
}
