import "server-only";
import { closeAccountsOf } from "@/lib/auth/admins";
import { command } from "@/lib/core/command";
import { isoDay } from "@/lib/core/dates";
import { reject } from "@/lib/core/errors";
import { Prisma } from "@/lib/db/generated/client";
import type { Tx } from "@/lib/db/tenant";
import { lockOrganization } from "@/lib/organization/recompute";
import { findLegalStanding } from "../legal-standing";
import { loadEmployee, loadPosition } from "../load";
import { fullName } from "../names";
import { place, settle } from "../place";
import { canManageEmployees } from "../policy";
import { createEmployeeInput, leaveInput, updateEmployeeInput } from "../schema";

/** Adds a person, with a first definitive post when `positionId` is given. Returns `employeeId`. */
export const createEmployee = command({
  event: "employee.create",
  input: createEmployeeInput,
  load: async ({ tx, agencyId, input }) => {
    await lockOrganization(tx, agencyId);
    if (input.positionId === null) return { position: null };
    const position = await loadPosition(tx, agencyId, input.positionId);
    return position === null ? null : { position };
  },
  allow: (actor, { position }) => canManageEmployees(actor, position?.unit.path ?? null),
  run: async ({ tx, actor, agencyId, input, subject: { position }, now }) => {
    const { positionId: _, startsOn, ...person } = input;
    await refuseTakenNip(tx, agencyId, person.nip, null);
    const { id } = await tx.employee.create({ data: { ...person, agencyId } });
    if (position !== null && startsOn !== null) {
      const first = {
        employeeId: id,
        position,
        kind: "DEFINITIVE" as const,
        startsOn,
        endsOn: null,
        note: null,
      };
      await place(tx, agencyId, isoDay(now, actor.timeZone), first);
    }
    return { employeeId: id };
  },
  audit: ({ data, input }) => ({
    subjectType: "Employee",
    subjectId: data.employeeId,
    employeeId: data.employeeId,
    detail: { name: input.name, status: input.status, positionId: input.positionId },
  }),
});

/** Changes name, titles, number, rank, address and legal standing. The account keeps the same name and number. */
export const updateEmployee = command({
  event: "employee.update",
  input: updateEmployeeInput,
  load: async ({ tx, actor, agencyId, input }) => {
    await lockOrganization(tx, agencyId);
    return loadEmployee(tx, actor, agencyId, input.employeeId);
  },
  allow: (actor, employee) => canManageEmployees(actor, employee.unitPath),
  run: async ({ tx, agencyId, input: { employeeId, version, ...data }, subject }) => {
    if (subject.leftOn !== null) reject("EMPLOYEE_LEFT");
    await refuseTakenNip(tx, agencyId, data.nip, employeeId);
    const changed = await tx.employee.updateMany({
      where: { agencyId, id: employeeId, version },
      data: { ...data, version: { increment: 1 } },
    });
    if (changed.count === 0) reject("CONFLICT", { current: await currentOf(tx, agencyId, employeeId) });
    await renameAccount(tx, agencyId, employeeId, { name: fullName(data), nip: data.nip });
    return { employeeId };
  },
  audit: ({ subject, input }) => ({
    subjectType: "Employee",
    subjectId: subject.id,
    employeeId: subject.id,
    detail: { before: subject.name, name: input.name, rank: input.rank, legalStanding: input.legalStanding },
  }),
});

/** The person leaves: posts end, the account is closed, what was recorded stays. */
export const leave = command({
  event: "employee.leave",
  input: leaveInput,
  load: async ({ tx, actor, agencyId, input }) => {
    await lockOrganization(tx, agencyId);
    return loadEmployee(tx, actor, agencyId, input.employeeId);
  },
  allow: (actor, employee) => canManageEmployees(actor, employee.unitPath),
  run: async ({
    tx,
    actor,
    agencyId,
    input: { employeeId, version, leftOn, legalStanding },
    subject,
    now,
  }) => {
    if (subject.leftOn !== null) reject("EMPLOYEE_LEFT");
    const today = isoDay(now, actor.timeZone);
    if (leftOn > new Date(today))
      reject("VALIDATION", { fields: { leftOn: "Pilih hari ini atau tanggal sebelumnya." } });
    if (findLegalStanding(legalStanding)?.active !== false)
      reject("VALIDATION", { fields: { legalStanding: "Pilih alasan keluar." } });
    const changed = await tx.employee.updateMany({
      where: { agencyId, id: employeeId, version },
      data: { leftOn, legalStanding, version: { increment: 1 } },
    });
    if (changed.count === 0) reject("CONFLICT", { current: await currentOf(tx, agencyId, employeeId) });
    await endEverything(tx, agencyId, employeeId, leftOn, now);
    const led = await tx.employee.findMany({
      where: { agencyId, superiorId: employeeId, leftOn: null },
      select: { id: true },
    });
    await settle(tx, agencyId, today, [employeeId, ...led.map(({ id }) => id)]);
    return { employeeId };
  },
  audit: ({ subject, input }) => ({
    subjectType: "Employee",
    subjectId: subject.id,
    employeeId: subject.id,
    detail: { leftOn: input.leftOn, legalStanding: input.legalStanding },
  }),
});

async function endEverything(
  tx: Tx,
  agencyId: string,
  employeeId: string,
  leftOn: Date,
  now: Date,
): Promise<void> {
  await tx.assignment.deleteMany({ where: { agencyId, employeeId, startsOn: { gt: leftOn } } });
  const beyond = { OR: [{ endsOn: null }, { endsOn: { gt: leftOn } }] };
  await tx.assignment.updateMany({ where: { agencyId, employeeId, ...beyond }, data: { endsOn: leftOn } });
  await tx.superiorOverride.updateMany({
    where: { agencyId, AND: [beyond, { OR: [{ employeeId }, { superiorId: employeeId }] }] },
    data: { endsOn: leftOn },
  });
  await tx.appraiserDelegation.updateMany({
    where: { agencyId, employeeId, ...beyond },
    data: { endsOn: leftOn, endReason: "Sudah keluar." },
  });
  await closeAccountsOf(tx, agencyId, [employeeId], now);
}

async function refuseTakenNip(
  tx: Tx,
  agencyId: string,
  nip: string | null,
  ownId: string | null,
): Promise<void> {
  if (nip === null) return;
  const holder = await tx.employee.findUnique({ where: { agencyId_nip: { agencyId, nip } } });
  if (holder !== null && holder.id !== ownId)
    reject("VALIDATION", { fields: { nip: `NIP ini sudah dipakai ${holder.name}. Periksa lagi nomornya.` } });
}

async function renameAccount(
  tx: Tx,
  agencyId: string,
  employeeId: string,
  data: { name: string; nip: string | null },
): Promise<void> {
  try {
    await tx.account.updateMany({ where: { agencyId, employeeId }, data });
  } catch (error) {
    if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== "P2002") throw error;
    reject("VALIDATION", { fields: { nip: "NIP ini sudah dipakai akun lain. Periksa lagi nomornya." } });
  }
}

async function currentOf(tx: Tx, agencyId: string, id: string): Promise<Record<string, string>> {
  const row = await tx.employee.findUniqueOrThrow({ where: { agencyId_id: { agencyId, id } } });
  const { version, nip, name, frontTitle, backTitle, status, rank, email, legalStanding } = row;
  const texts = { nip, name, frontTitle, backTitle, status, rank, email, legalStanding };
  return {
    version: String(version),
    ...Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, text ?? ""])),
  };
}
