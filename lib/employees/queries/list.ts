import "server-only";
import { type AgencyActor, isHrAdmin } from "@/lib/auth/actor";
import type { Reads } from "@/lib/db/direct";
import { Prisma } from "@/lib/db/generated/client";
import type { EmploymentStatus } from "@/lib/db/generated/enums";
import { relationTo } from "../policy";
import { maskNip, searchTerms } from "../rules/search";
import { getScope, isInScope, type Scope, scopeSql } from "../scope";
import { wordsSql } from "./words-sql";

export const PAGE_SIZE = 25;
/** Nobody pages further: narrowing the list is quicker, and counting further costs more. */
export const MAX_LISTED = 1000;

export type EmployeeFilter = {
  /** The unit with everything below it. */
  unitId: string | null;
  /** Only the unit itself. */
  exactUnit?: boolean;
  /** LEFT: people who left. Without it: everybody in service. */
  status: EmploymentStatus | "LEFT" | null;
  text: string;
  page: number;
};

export type EmployeeListRow = {
  id: string;
  name: string;
  frontTitle: string | null;
  backTitle: string | null;
  nip: string | null;
  /** Whether `nip` is masked for this viewer. */
  nipMasked: boolean;
  status: EmploymentStatus;
  leftOn: Date | null;
  positionName: string | null;
  unitName: string | null;
  superiorName: string | null;
};

export type EmployeeList = {
  rows: EmployeeListRow[];
  /** At most MAX_LISTED; `isMore` says that there are more. */
  total: number;
  isMore: boolean;
  unitName: string | null;
};

type RawRow = Omit<EmployeeListRow, "nipMasked"> & { superiorId: string | null; unitPath: string | null };

/** People the actor may see, by name, 25 to a page. At most five queries, each of which reads indexes only. */
export async function getEmployeeList(
  tx: Reads,
  actor: AgencyActor,
  filter: EmployeeFilter,
): Promise<EmployeeList> {
  const { agencyId } = actor;
  const unit = filter.unitId === null ? null : await findUnit(tx, agencyId, filter.unitId);
  const scope = await getScope(tx, actor, agencyId, { unit, exactUnit: filter.exactUnit ?? false });
  const offset = (Math.min(filter.page, MAX_LISTED / PAGE_SIZE) - 1) * PAGE_SIZE;
  const matching = (limit: Prisma.Sql) => matchingSql(actor, scope, filter, limit);
  const most = Prisma.raw(String(MAX_LISTED + 1));
  // The first page, nearly all that is read, keeps one plan: with an unknown limit PostgreSQL plans each time anew.
  const skipped = offset === 0 ? Prisma.raw("0") : Prisma.sql`${offset}`;
  const upTo = offset === 0 ? Prisma.raw(String(PAGE_SIZE)) : Prisma.sql`${offset + PAGE_SIZE}`;
  const counting = tx.$queryRaw<{ total: number }[]>`
    SELECT count(*)::int AS total FROM (SELECT 1 FROM ${matching(most)} m LIMIT ${most}) c`;
  const listing = tx.$queryRaw<RawRow[]>`
    SELECT e."id", e."name", e."frontTitle", e."backTitle", e."nip", e."status", e."leftOn", e."superiorId",
      p."name" AS "positionName", u."name" AS "unitName", u."path" AS "unitPath", s."name" AS "superiorName"
    FROM (SELECT m."id" FROM ${matching(upTo)} m ORDER BY m."name", m."id"
      LIMIT ${Prisma.raw(String(PAGE_SIZE))} OFFSET ${skipped}) m
    JOIN "Employee" e ON e."agencyId" = ${agencyId}::uuid AND e."id" = m."id"
    LEFT JOIN "Position" p ON p."agencyId" = e."agencyId" AND p."id" = e."positionId"
    LEFT JOIN "Unit" u ON u."agencyId" = e."agencyId" AND u."id" = e."unitId"
    LEFT JOIN "Employee" s ON s."agencyId" = e."agencyId" AND s."id" = e."superiorId"
    ORDER BY e."name", e."id"`;
  const [counted, rows] = await Promise.all([counting, listing]);
  const total = counted[0]?.total ?? 0;
  return {
    rows: rows.map((row) => shown(actor, row)),
    total: Math.min(total, MAX_LISTED),
    isMore: total > MAX_LISTED,
    unitName: unit?.name ?? null,
  };
}

function shown(actor: AgencyActor, { superiorId, unitPath, ...row }: RawRow): EmployeeListRow {
  const relation = relationTo(actor, { employeeId: row.id, superiorId, unitPath });
  const nipMasked = row.nip !== null && (relation === null || relation === "ABOVE" || relation === "AUDITOR");
  return { ...row, nip: row.nip !== null && nipMasked ? maskNip(row.nip) : row.nip, nipMasked };
}

async function findUnit(tx: Reads, agencyId: string, id: string) {
  const [unit] = await tx.$queryRaw<{ id: string; name: string; path: string }[]>`
    SELECT "id", "name", "path" FROM "Unit" WHERE "agencyId" = ${agencyId}::uuid AND "id" = ${id}::uuid`;
  return unit ?? null;
}

/** Ids and names of the people wanted: by the words typed, or by scope. */
function matchingSql(
  actor: AgencyActor,
  scope: Scope,
  filter: EmployeeFilter,
  limit: Prisma.Sql,
): Prisma.Sql {
  const { agencyId } = actor;
  const { words } = searchTerms(filter.text);
  const status = STATUS_SQL[filter.status ?? "IN_SERVICE"];
  if (words.length === 0) return scopeSql(agencyId, scope, status, limit);
  return Prisma.sql`(WITH found AS MATERIALIZED (${wordsSql(agencyId, words, isHrAdmin(actor))})
    SELECT p.* FROM found f CROSS JOIN LATERAL (SELECT e."id", e."name" FROM "Employee" e
      WHERE e."agencyId" = ${agencyId}::uuid AND e."id" = f."employeeId" AND ${status} AND ${isInScope(scope)} LIMIT 1) p)`;
}

/**
 * Written out, because comparing an enum is not leakproof and so reaches no index under row-level security: the
 * planner must recognise the partial index of each status (migration employee_search).
 */
const STATUS_SQL: Record<EmploymentStatus | "LEFT" | "IN_SERVICE", Prisma.Sql> = {
  IN_SERVICE: Prisma.sql`e."leftOn" IS NULL`,
  LEFT: Prisma.sql`e."leftOn" IS NOT NULL`,
  PNS: Prisma.sql`e."leftOn" IS NULL AND e."status" = 'PNS'`,
  CPNS: Prisma.sql`e."leftOn" IS NULL AND e."status" = 'CPNS'`,
  PPPK: Prisma.sql`e."leftOn" IS NULL AND e."status" = 'PPPK'`,
  PPPK_PART_TIME: Prisma.sql`e."leftOn" IS NULL AND e."status" = 'PPPK_PART_TIME'`,
  NON_ASN: Prisma.sql`e."leftOn" IS NULL AND e."status" = 'NON_ASN'`,
};
