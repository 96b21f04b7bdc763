import "server-only";
import type { Show } from "@/lib/accounts/filter";
import type { Prisma } from "@/lib/db/generated/client";
import type { Tx } from "@/lib/db/tenant";
import { fullName } from "@/lib/employees/names";

const accountFields = {
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

const employeeFields = {
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

type Filter = { text: string; show: Show; page: number; now: Date };

export const PAGE_SIZE = 25;

/** The list page: people of one page and, on the first unfiltered one, the accounts that belong to no employee. */
export async function loadPeoplePage(tx: Tx, agencyId: string, filter: Filter) {
  const first = filter.page === 1 && filter.text === "" && filter.show === "all";
  return {
    filter,
    ...(await listPeople(tx, agencyId, filter)),
    lone: first ? await listLoneAccounts(tx, agencyId) : [],
  };
}

export type PeoplePage = Awaited<ReturnType<typeof loadPeoplePage>>;

/** One page of the agency's people by name, and whether there is another. */
async function listPeople(
  tx: Tx,
  agencyId: string,
  filter: Filter,
): Promise<{ rows: Person[]; more: boolean }> {
  const rows = await tx.employee.findMany({
    where: { agencyId, leftOn: null, ...textFilter(filter.text), ...stateFilter(filter) },
    select: employeeFields,
    orderBy: [{ name: "asc" }, { id: "asc" }],
    skip: (filter.page - 1) * PAGE_SIZE,
    take: PAGE_SIZE + 1,
  });
  return { rows: rows.slice(0, PAGE_SIZE).map(fromEmployee), more: rows.length > PAGE_SIZE };
}

/** Accounts that belong to no employee: few, made by the operator. */
async function listLoneAccounts(tx: Tx, agencyId: string): Promise<Person[]> {
  const where = { agencyId, employeeId: null };
  return (
    await tx.account.findMany({ where, select: accountFields, orderBy: { name: "asc" }, take: 20 })
  ).map(fromAccount);
}

function textFilter(text: string): Prisma.EmployeeWhereInput {
  if (text === "") return {};
  const digits = text.replace(/\s/g, "");
  return /^\d+$/.test(digits)
    ? { nip: { startsWith: digits } }
    : { name: { contains: text, mode: "insensitive" } };
}

function stateFilter({ show, now }: Filter): Prisma.EmployeeWhereInput {
  switch (show) {
    case "all":
      return {};
    case "none":
      return { account: { none: { passwordHash: { not: null } } } };
    case "disabled":
      return { account: { some: { disabledAt: { not: null } } } };
    case "locked":
      return { account: { some: { lockedUntil: { gt: now } } } };
    case "roles":
      return { account: { some: { grants: { some: {} } } } };
  }
}

function fromEmployee(row: EmployeeRow): Person {
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

function fromAccount(account: AccountRow): Person {
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
