import "server-only";
import { command } from "@/lib/core/command";
import { isoDay } from "@/lib/core/dates";
import { reject } from "@/lib/core/errors";
import type { Tx } from "@/lib/db/tenant";
import { canManageOrganization } from "../policy";
import { lockOrganization, pathsLedBy, recomputeSuperiors } from "../recompute";
import { createPositionInput, updatePositionInput } from "../schema";

/** Adds a position to a unit. Returns `positionId`. */
export const createPosition = command({
  event: "position.create",
  input: createPositionInput,
  load: async ({ tx, agencyId, input }) => {
    await lockOrganization(tx, agencyId);
    return tx.unit.findUnique({ where: { agencyId_id: { agencyId, id: input.unitId } } });
  },
  allow: canManageOrganization,
  run: async ({ tx, agencyId, input, subject }) => {
    if (subject.endedOn !== null) reject("UNIT_ENDED");
    await refuseTakenName(tx, agencyId, input.unitId, input, null);
    const { id } = await tx.position.create({ data: { ...input, agencyId } });
    return { positionId: id, unitId: input.unitId };
  },
  audit: ({ input, data }) => ({ subjectType: "Position", subjectId: data.positionId, detail: { ...input } }),
});

/** Changes a position. Making it lead its unit, or no longer, changes whose superior its holder is. */
export const updatePosition = command({
  event: "position.update",
  input: updatePositionInput,
  load: async ({ tx, agencyId, input }) => {
    await lockOrganization(tx, agencyId);
    return tx.position.findUnique({
      where: { agencyId_id: { agencyId, id: input.positionId } },
      include: { unit: { select: { path: true } } },
    });
  },
  allow: canManageOrganization,
  run: async ({ tx, actor, agencyId, input: { positionId, version, ...data }, subject, now }) => {
    await refuseTakenName(tx, agencyId, subject.unitId, data, positionId);
    if (data.isUnitHead && !subject.isUnitHead)
      await refuseSecondHead(tx, agencyId, subject.unitId, positionId);
    const changed = await tx.position.updateMany({
      where: { agencyId, id: positionId, version },
      data: { ...data, version: { increment: 1 } },
    });
    if (changed.count === 0) {
      const current = { version: String(subject.version), name: subject.name, kind: subject.kind };
      reject("CONFLICT", {
        current: { ...current, level: subject.level, isUnitHead: subject.isUnitHead ? "ya" : "" },
      });
    }
    if (data.isUnitHead !== subject.isUnitHead) {
      const holders = { agencyId, positionId };
      const held = await tx.assignment.findMany({ where: holders, select: { employeeId: true } });
      const employeeIds = held.map(({ employeeId }) => employeeId);
      if (data.isUnitHead && actor.employeeId !== null && employeeIds.includes(actor.employeeId))
        reject("OWN_APPOINTMENT");
      const unitPaths = [subject.unit.path, ...(await pathsLedBy(tx, agencyId, employeeIds))];
      await recomputeSuperiors(tx, agencyId, { today: isoDay(now, actor.timeZone), unitPaths, employeeIds });
    }
    return { positionId, unitId: subject.unitId };
  },
  audit: ({ subject, input }) => ({
    subjectType: "Position",
    subjectId: subject.id,
    detail: { before: subject.name, name: input.name, level: input.level, isUnitHead: input.isUnitHead },
  }),
});

async function refuseTakenName(
  tx: Tx,
  agencyId: string,
  unitId: string,
  { name, isUnitHead }: { name: string; isUnitHead: boolean },
  ownId: string | null,
): Promise<void> {
  const same = await tx.position.findFirst({ where: { agencyId, unitId, name, isUnitHead } });
  if (same !== null && same.id !== ownId)
    reject("VALIDATION", {
      fields: { name: "Unit ini sudah punya jabatan dengan nama itu. Isi nama lain." },
    });
}

/** A unit has one position that leads it. */
async function refuseSecondHead(tx: Tx, agencyId: string, unitId: string, ownId: string): Promise<void> {
  const other = await tx.position.findFirst({
    where: {
      agencyId,
      unitId,
      isUnitHead: true,
      id: { not: ownId },
      assignments: { some: { endsOn: null } },
    },
  });
  if (other !== null)
    reject("VALIDATION", {
      fields: {
        isUnitHead: `Unit ini sudah dipimpin ${other.name}. Lepaskan tanda pimpinan jabatan itu dahulu.`,
      },
    });
}
