import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { Prisma } from "@/lib/db/generated/client";
import type { Tx } from "@/lib/db/tenant";
import { canSeeRecord } from "./policy";

const subjectRow = {
  id: true,
  name: true,
  unitId: true,
  superiorId: true,
  leftOn: true,
  version: true,
  unit: { select: { path: true } },
} satisfies Prisma.EmployeeSelect;

export type EmployeeSubject = Omit<Prisma.EmployeeGetPayload<{ select: typeof subjectRow }>, "unit"> & {
  unitPath: string | null;
};

/** The employee a command is about; null when there is none or the actor may not know of this person. */
export async function loadEmployee(
  tx: Tx,
  actor: Actor,
  agencyId: string,
  id: string,
): Promise<EmployeeSubject | null> {
  const row = await tx.employee.findUnique({ where: { agencyId_id: { agencyId, id } }, select: subjectRow });
  if (row === null) return null;
  const { unit, ...employee } = row;
  const unitPath = unit?.path ?? null;
  const line = { employeeId: id, superiorId: employee.superiorId, unitPath };
  return canSeeRecord(actor, line) ? { ...employee, unitPath } : null;
}

/** The position somebody is to be put on, with its unit; null when there is none. */
export async function loadPosition(tx: Tx, agencyId: string, id: string) {
  return tx.position.findUnique({
    where: { agencyId_id: { agencyId, id } },
    select: {
      id: true,
      name: true,
      unitId: true,
      isUnitHead: true,
      unit: { select: { path: true, endedOn: true } },
    },
  });
}

export type PositionSubject = NonNullable<Awaited<ReturnType<typeof loadPosition>>>;
