import "server-only";
import { type AuditFilter, instantsOf } from "@/lib/audit/filter";
import type { AgencyActor } from "@/lib/auth/actor";
import type { Prisma } from "@/lib/db/generated/client";
import type { Tx } from "@/lib/db/tenant";
import { fullName } from "@/lib/employees/names";

const PAGE_SIZE = 50;

const fields = {
  seq: true,
  at: true,
  actorName: true,
  event: true,
  outcome: true,
  subjectType: true,
  subjectId: true,
  employeeId: true,
} satisfies Prisma.AuditEventSelect;

type Row = Prisma.AuditEventGetPayload<{ select: typeof fields }>;

export type AuditRow = Row & { employeeName: string | null };
export type AuditPage = { filter: AuditFilter; rows: AuditRow[]; older: bigint | null };

/** One page of the agency's log, newest first; `older` is the number to continue from. */
export async function listAudit(tx: Tx, actor: AgencyActor, filter: AuditFilter): Promise<AuditPage> {
  const { agencyId, timeZone } = actor;
  const range = await rangeOf(tx, agencyId, filter, timeZone);
  const { event, outcome } = filter;
  const where = { agencyId, ...(event && { event }), ...(outcome && { outcome }), seq: range };
  const found = await findRows(tx, where, filter.nip);
  const rows = found.slice(0, PAGE_SIZE);
  const names = await namesOf(tx, agencyId, rows);
  return {
    filter,
    rows: rows.map((row) => ({ ...row, employeeName: names.get(row.employeeId ?? "") ?? null })),
    older: found.length > PAGE_SIZE ? (rows.at(-1)?.seq ?? null) : null,
  };
}

/** Days as numbers of the chain: numbers grow with time, so the page is found by its key and never by a scan. */
async function rangeOf(tx: Tx, agencyId: string, filter: AuditFilter, zone: AgencyActor["timeZone"]) {
  const { start, end } = instantsOf(filter, zone);
  const select = { seq: true };
  const first =
    start &&
    (await tx.auditEvent.findFirst({
      where: { agencyId, at: { gte: start } },
      orderBy: { at: "asc" },
      select,
    }));
  const last =
    end &&
    (await tx.auditEvent.findFirst({
      where: { agencyId, at: { lt: end } },
      orderBy: { at: "desc" },
      select,
    }));
  return {
    ...(start && { gte: first?.seq ?? BigInt(Number.MAX_SAFE_INTEGER) }),
    ...(end && { lte: last?.seq ?? 0n }),
    ...(filter.before !== null && { lt: filter.before }),
  };
}

/** What a person did and what was done about them are two walks along two indexes. */
async function findRows(
  tx: Tx,
  where: Prisma.AuditEventWhereInput & { agencyId: string },
  nip: string | null,
): Promise<Row[]> {
  const query = { select: fields, orderBy: { seq: "desc" }, take: PAGE_SIZE + 1 } as const;
  if (nip === null) return tx.auditEvent.findMany({ ...query, where });
  const person = { agencyId: where.agencyId, nip };
  const account = await tx.account.findFirst({ where: { nip }, select: { id: true } });
  const employee = await tx.employee.findFirst({ where: person, select: { id: true } });
  const did =
    account && (await tx.auditEvent.findMany({ ...query, where: { ...where, accountId: account.id } }));
  const about =
    employee && (await tx.auditEvent.findMany({ ...query, where: { ...where, employeeId: employee.id } }));
  const all = new Map([...(did ?? []), ...(about ?? [])].map((row) => [row.seq, row]));
  return [...all.values()].sort((a, b) => Number(b.seq - a.seq)).slice(0, PAGE_SIZE + 1);
}

async function namesOf(tx: Tx, agencyId: string, rows: Row[]): Promise<Map<string, string>> {
  const ids = [...new Set(rows.flatMap(({ employeeId }) => employeeId ?? []))];
  if (ids.length === 0) return new Map();
  const select = { id: true, name: true, frontTitle: true, backTitle: true };
  const employees = await tx.employee.findMany({ where: { agencyId, id: { in: ids } }, select });
  return new Map(employees.map((employee) => [employee.id, fullName(employee)]));
}
