import "server-only";
import type { Show } from "@/lib/accounts/filter";
import { accountFields, employeeFields, fromAccount, fromEmployee, type Person } from "@/lib/accounts/person";
import type { Reads } from "@/lib/db/direct";
import type { Prisma } from "@/lib/db/generated/client";
import type { Tx } from "@/lib/db/tenant";
import { wordsSql } from "@/lib/employees/queries/words-sql";
import { searchTerms } from "@/lib/employees/rules/search";

type Filter = { text: string; show: Show; page: number; now: Date };

export const PAGE_SIZE = 25;

/** More people than this are not searched through: another word finds them quicker. */
const MAX_FOUND = 1000;

/** The list page: people of one page and, on the first unfiltered one, the accounts that belong to no employee. */
export async function loadPeoplePage(tx: Tx, agencyId: string, filter: Filter) {
  const found = await findIds(tx, agencyId, filter.text);
  const all = await listPeople(tx, agencyId, filter, found);
  const first = filter.page === 1 && filter.text === "" && filter.show === "all";
  return {
    filter,
    rows: all.slice(0, PAGE_SIZE),
    more: all.length > PAGE_SIZE,
    lone: first ? await listLoneAccounts(tx, agencyId) : [],
  };
}

export type PeoplePage = Awaited<ReturnType<typeof loadPeoplePage>>;

/** Ids of the employees whose name or NIP begins with the words typed; null when nothing was typed. */
async function findIds(tx: Reads, agencyId: string, text: string): Promise<string[] | null> {
  const { words } = searchTerms(text);
  if (words.length === 0) return null;
  const rows = await tx.$queryRaw<
    { employeeId: string }[]
  >`SELECT "employeeId" FROM (${wordsSql(agencyId, words, true)}) found LIMIT ${MAX_FOUND}`;
  return rows.map(({ employeeId }) => employeeId);
}

/** One page and one row more. Rare states are read from the accounts, the others along the names of the employees. */
async function listPeople(
  tx: Tx,
  agencyId: string,
  filter: Filter,
  found: string[] | null,
): Promise<Person[]> {
  const page = {
    orderBy: [{ name: "asc" }, { id: "asc" }] satisfies Prisma.EmployeeOrderByWithRelationInput[],
    skip: (filter.page - 1) * PAGE_SIZE,
    take: PAGE_SIZE + 1,
  };
  const rare = rareState(filter);
  if (rare !== null) {
    const where = { agencyId, ...rare, ...(found && { employeeId: { in: found } }) };
    const select = { ...accountFields, employee: { select: employeeFields } };
    const rows = await tx.account.findMany({ where, select, ...page });
    return rows.map(({ employee, ...account }) => (employee ? fromEmployee(employee) : fromAccount(account)));
  }
  const where = {
    agencyId,
    leftOn: null,
    ...(found && { id: { in: found } }),
    ...(filter.show === "none" && { account: { none: { passwordHash: { not: null } } } }),
  };
  return (await tx.employee.findMany({ where, select: employeeFields, ...page })).map(fromEmployee);
}

function rareState({ show, now }: Filter): Prisma.AccountWhereInput | null {
  switch (show) {
    case "disabled":
      return { disabledAt: { not: null } };
    case "locked":
      return { lockedUntil: { gt: now } };
    case "roles":
      return { grants: { some: {} } };
    case "none":
    case "all":
      return null;
  }
}

/** Made by the operator before the import, so few. */
async function listLoneAccounts(tx: Tx, agencyId: string): Promise<Person[]> {
  const query = { select: accountFields, orderBy: { name: "asc" }, take: 20 } as const;
  return (await tx.account.findMany({ ...query, where: { agencyId, employeeId: null } })).map(fromAccount);
}
