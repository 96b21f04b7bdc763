import "server-only";
import { command } from "@/lib/core/command";
import { isoDay } from "@/lib/core/dates";
import { reject } from "@/lib/core/errors";
import type { Prisma } from "@/lib/db/generated/client";
import type { Tx } from "@/lib/db/tenant";
import { canManageOrganization } from "../policy";
import { lockOrganization, recomputeSuperiors } from "../recompute";
import { depthOf, isWithin, pathBelow } from "../rules/tree";
import { createUnitInput, endUnitInput, moveUnitInput, updateUnitInput } from "../schema";

const unitRow = {
  id: true,
  code: true,
  name: true,
  parentId: true,
  path: true,
  isIndependent: true,
  sortOrder: true,
  endedOn: true,
  version: true,
} satisfies Prisma.UnitSelect;

export type UnitRow = Prisma.UnitGetPayload<{ select: typeof unitRow }>;

/** Adds a unit below `parentId`, or the top unit when there is none yet. Returns `unitId`. */
export const createUnit = command({
  event: "unit.create",
  input: createUnitInput,
  load: async ({ tx, agencyId, input }) => {
    await lockOrganization(tx, agencyId);
    if (input.parentId === null) return { parent: null };
    const parent = await findUnit(tx, agencyId, input.parentId);
    return parent === null ? null : { parent };
  },
  allow: canManageOrganization,
  run: async ({ tx, agencyId, input, subject: { parent } }) => {
    if (parent === null && (await tx.unit.count({ where: { agencyId, parentId: null } })) > 0)
      reject("VALIDATION", { fields: { parentId: "Pilih unit induk; instansi sudah punya unit puncak." } });
    if (parent?.endedOn) reject("UNIT_ENDED");
    await refuseTakenCode(tx, agencyId, input.code, null);
    const { id } = await tx.unit.create({ data: { ...input, agencyId, path: "", depth: 0 } });
    const path = pathBelow(parent?.path ?? null, id);
    await tx.unit.updateMany({ where: { agencyId, id }, data: { path, depth: depthOf(path) } });
    return { unitId: id };
  },
  audit: ({ input, data }) => ({ subjectType: "Unit", subjectId: data.unitId, detail: { ...input } }),
});

/** Changes name, code, order and whether the unit is independent (unit kerja mandiri). */
export const updateUnit = command({
  event: "unit.update",
  input: updateUnitInput,
  load: async ({ tx, agencyId, input }) => {
    await lockOrganization(tx, agencyId);
    return findUnit(tx, agencyId, input.unitId);
  },
  allow: canManageOrganization,
  run: async ({ tx, agencyId, input: { unitId, version, ...data }, subject }) => {
    if (subject.endedOn !== null) reject("UNIT_ENDED");
    await refuseTakenCode(tx, agencyId, data.code, unitId);
    await writeUnit(tx, agencyId, subject, version, data);
    return { unitId };
  },
  audit: ({ input, subject }) => ({
    subjectType: "Unit",
    subjectId: subject.id,
    detail: { before: { code: subject.code, name: subject.name }, code: input.code, name: input.name },
  }),
});

/** Hangs a unit, with everything below it, under another parent. */
export const moveUnit = command({
  event: "unit.move",
  input: moveUnitInput,
  load: async ({ tx, agencyId, input }) => {
    await lockOrganization(tx, agencyId);
    const unit = await findUnit(tx, agencyId, input.unitId);
    const parent = await findUnit(tx, agencyId, input.parentId);
    return unit === null || parent === null ? null : { unit, parent };
  },
  allow: canManageOrganization,
  run: async ({ tx, actor, agencyId, input, subject: { unit, parent }, now }) => {
    if (unit.endedOn !== null || parent.endedOn !== null) reject("UNIT_ENDED");
    if (unit.parentId === null) reject("UNIT_ROOT_FIXED");
    if (isWithin(parent.path, unit.path)) reject("UNIT_CYCLE");
    const path = pathBelow(parent.path, unit.id);
    await writeUnit(tx, agencyId, unit, input.version, { parentId: parent.id });
    await tx.$executeRaw`
      UPDATE "Unit" SET "path" = ${path} || substr("path", length(${unit.path}) + 1),
        "depth" = "depth" + ${depthOf(path) - depthOf(unit.path)}
      WHERE "agencyId" = ${agencyId}::uuid AND starts_with("path", ${unit.path})`;
    await recomputeSuperiors(tx, agencyId, { today: isoDay(now, actor.timeZone), unitPaths: [path] });
    return { unitId: unit.id };
  },
  audit: ({ subject: { unit, parent } }) => ({
    subjectType: "Unit",
    subjectId: unit.id,
    detail: { from: unit.parentId, to: parent.id },
  }),
});

/** Closes an empty unit. Its history stays. */
export const endUnit = command({
  event: "unit.end",
  input: endUnitInput,
  load: async ({ tx, agencyId, input }) => {
    await lockOrganization(tx, agencyId);
    return findUnit(tx, agencyId, input.unitId);
  },
  allow: canManageOrganization,
  run: async ({ tx, actor, agencyId, input, subject, now }) => {
    if (subject.endedOn !== null) reject("UNIT_ENDED");
    if (subject.parentId === null) reject("UNIT_ROOT_FIXED");
    if (input.endedOn > new Date(isoDay(now, actor.timeZone)))
      reject("VALIDATION", { fields: { endedOn: "Pilih hari ini atau tanggal sebelumnya." } });
    const units = await tx.unit.count({ where: { agencyId, parentId: subject.id, endedOn: null } });
    const people = await countPeople(tx, agencyId, subject.id, input.endedOn);
    if (units + people > 0)
      reject("UNIT_NOT_EMPTY", { values: { people: String(people), units: String(units) } });
    await writeUnit(tx, agencyId, subject, input.version, { endedOn: input.endedOn });
    return { unitId: subject.id };
  },
  audit: ({ subject, input }) => ({
    subjectType: "Unit",
    subjectId: subject.id,
    detail: { endedOn: input.endedOn },
  }),
});

function findUnit(tx: Tx, agencyId: string, id: string): Promise<UnitRow | null> {
  return tx.unit.findUnique({ where: { agencyId_id: { agencyId, id } }, select: unitRow });
}

/** Employees placed in the unit, or assigned to it beyond `day`. */
async function countPeople(tx: Tx, agencyId: string, unitId: string, day: Date): Promise<number> {
  const running = { unitId, OR: [{ endsOn: null }, { endsOn: { gt: day } }] };
  return tx.employee.count({
    where: { agencyId, leftOn: null, OR: [{ unitId }, { assignments: { some: running } }] },
  });
}

async function refuseTakenCode(tx: Tx, agencyId: string, code: string, ownId: string | null): Promise<void> {
  const holder = await tx.unit.findUnique({ where: { agencyId_code: { agencyId, code } } });
  if (holder !== null && holder.id !== ownId)
    reject("VALIDATION", { fields: { code: `Kode ini sudah dipakai ${holder.name}. Isi kode lain.` } });
}

async function writeUnit(
  tx: Tx,
  agencyId: string,
  unit: UnitRow,
  version: number,
  data: Prisma.UnitUncheckedUpdateManyInput,
): Promise<void> {
  const changed = await tx.unit.updateMany({
    where: { agencyId, id: unit.id, version, endedOn: null },
    data: { ...data, version: { increment: 1 } },
  });
  if (changed.count === 0) reject("CONFLICT", { current: currentOf(unit) });
}

function currentOf(unit: UnitRow): Record<string, string> {
  return {
    version: String(unit.version),
    code: unit.code,
    name: unit.name,
    sortOrder: String(unit.sortOrder),
    isIndependent: unit.isIndependent ? "ya" : "",
  };
}
