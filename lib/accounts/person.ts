import "server-only";
import type { Prisma } from "@/lib/db/generated/client";
import type { Tx } from "@/lib/db/tenant";
import { fullName } from "@/lib/employees/names";

export const accountFields = {
  id: true,
  name: true,
  nip: true,
  email: true,
  version: true,
  passwordHash: true,
  activationExpires: true,
  disabledAt: true,
  lockedUntil: true,
  grants: {
    select: { id: true, role: true, unit: { select: { name: true } } },
    orderBy: { grantedAt: "asc" },
  },
} satisfies Prisma.AccountSelect;

type AccountRow = Prisma.AccountGetPayload<{ select: typeof accountFields }>;

/** Somebody who has, or may get, an account of this agency. The password itself never leaves this file. */
export type Person = {
  /** The employee's id, or the account's id when it belongs to no employee. */
  personId: string;
  employeeId: string | null;
  name: string;
  nip: string | null;
  email: string | null;
  hasLeft: boolean;
  account: (Omit<AccountRow, "passwordHash"> & { hasPassword: boolean }) | null;
};

export const employeeFields = {
  id: true,
  name: true,
  frontTitle: true,
  backTitle: true,
  nip: true,
  email: true,
  leftOn: true,
  account: { select: accountFields },
} satisfies Prisma.EmployeeSelect;

type EmployeeRow = Prisma.EmployeeGetPayload<{ select: typeof employeeFields }>;

/**
 * The person with this id, or null. An account made before its employee was imported (the first admin of an agency) is
 * recognised by its NIP.
 */
export async function findPerson(tx: Tx, agencyId: string, personId: string): Promise<Person | null> {
  const where = { agencyId_id: { agencyId, id: personId } };
  const employee = await tx.employee.findUnique({ where, select: employeeFields });
  if (employee === null) {
    const account = await tx.account.findFirst({
      where: { agencyId, id: personId, employeeId: null },
      select: accountFields,
    });
    return account && fromAccount(account);
  }
  if (employee.account.length > 0 || employee.nip === null) return fromEmployee(employee);
  const early = await tx.account.findFirst({
    where: { agencyId, employeeId: null, nip: employee.nip },
    select: accountFields,
  });
  return fromEmployee({ ...employee, account: early ? [early] : [] });
}

export function fromEmployee(row: EmployeeRow): Person {
  const [account] = row.account;
  return {
    personId: row.id,
    employeeId: row.id,
    name: fullName(row),
    nip: row.nip,
    email: account?.email ?? row.email,
    hasLeft: row.leftOn !== null,
    account: account ? withoutPassword(account) : null,
  };
}

export function fromAccount(account: AccountRow): Person {
  const { id, name, nip, email } = account;
  return {
    personId: id,
    employeeId: null,
    name,
    nip,
    email,
    hasLeft: false,
    account: withoutPassword(account),
  };
}

function withoutPassword({ passwordHash, ...account }: AccountRow) {
  return { ...account, hasPassword: passwordHash !== null };
}
