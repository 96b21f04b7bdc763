import "server-only";
import { canOperate } from "@/lib/agency/policy";
import type { Actor } from "@/lib/auth/actor";
import { addressText } from "@/lib/core/address";
import { isId } from "@/lib/core/input";
import type { Prisma } from "@/lib/db/generated/client";
import { inSystem, type Tx } from "@/lib/db/tenant";

export const PAGE_SIZE = 25;

const agencyFields = {
  id: true,
  name: true,
  shortName: true,
  kind: true,
  timeZone: true,
  place: true,
  selfReviewRequired: true,
  decisionWorkingDays: true,
  distributionMinimum: true,
  objectionWorkingDays: true,
  evaluationTeams: true,
  version: true,
} satisfies Prisma.AgencySelect;

export type AgencyFacts = Prisma.AgencyGetPayload<{ select: typeof agencyFields }>;

export function getAgency(tx: Tx, agencyId: string): Promise<AgencyFacts | null> {
  return tx.agency.findUnique({ where: { id: agencyId }, select: agencyFields });
}

/** Runs the operator's reading across agencies: accounts and agencies only (the policies of the database see to it). */
export function readAsOperator<T>(actor: Actor, query: (tx: Tx) => Promise<T>): Promise<T> {
  if (!canOperate(actor)) throw new Error("only for operators");
  return inSystem(query);
}

/** Agencies by name, one page. */
export async function listAgencies(tx: Tx, page: number) {
  const rows = await tx.agency.findMany({
    select: agencyFields,
    orderBy: [{ name: "asc" }, { id: "asc" }],
    skip: (page - 1) * PAGE_SIZE,
    take: PAGE_SIZE,
  });
  const counted = await tx.account.groupBy({
    by: ["agencyId"],
    where: { agencyId: { in: rows.map(({ id }) => id) } },
    _count: true,
  });
  const accountsOf = new Map(counted.map(({ agencyId, _count }) => [agencyId, _count]));
  return {
    rows: rows.map((row) => ({ ...row, accounts: accountsOf.get(row.id) ?? 0 })),
    total: await tx.agency.count(),
  };
}

/** The HR admins of one agency; with `text` (NIP, e-mail or part of a name) any of its accounts. One page. */
export async function listAccounts(tx: Tx, agencyId: string, text: string, page: number) {
  const rows = await tx.account.findMany({
    where: { agencyId, ...accountFilter(text) },
    select: {
      id: true,
      name: true,
      nip: true,
      email: true,
      disabledAt: true,
      passwordHash: true,
      version: true,
      grants: { where: { role: "HR_ADMIN" }, select: { id: true } },
    },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    skip: (page - 1) * PAGE_SIZE,
    take: PAGE_SIZE + 1,
  });
  return {
    rows: rows.slice(0, PAGE_SIZE).map(({ passwordHash, grants, ...row }) => ({
      ...row,
      hasPassword: passwordHash !== null,
      isHrAdmin: grants.length > 0,
    })),
    more: rows.length > PAGE_SIZE,
  };
}

function accountFilter(text: string): Prisma.AccountWhereInput {
  const digits = text.replace(/\s/g, "");
  if (text === "") return { grants: { some: { role: "HR_ADMIN" } } };
  if (/^\d+$/.test(digits)) return { nip: { startsWith: digits } };
  return text.includes("@")
    ? { email: text.toLowerCase() }
    : { name: { contains: text, mode: "insensitive" } };
}

export type OperatorAccount = Awaited<ReturnType<typeof listAccounts>>["rows"][number];
export type AgencyRow = Awaited<ReturnType<typeof listAgencies>>["rows"][number];

/** The operator's account page: the agency named in the address with one page of its accounts; null without one. */
export async function loadOperatorAccounts(
  tx: Tx,
  { instansi, cari }: Record<string, string | string[] | undefined>,
  page: number,
) {
  if (typeof instansi !== "string" || !isId(instansi)) return null;
  const agency = await getAgency(tx, instansi);
  if (agency === null) return null;
  const text = addressText(cari);
  return { agency, text, ...(await listAccounts(tx, instansi, text, page)) };
}

export type OperatorAccounts = NonNullable<Awaited<ReturnType<typeof loadOperatorAccounts>>>;
