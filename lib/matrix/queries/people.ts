import "server-only";
import type { Reads } from "@/lib/db/direct";
import { Prisma } from "@/lib/db/generated/client";
import type { SkpState } from "@/lib/db/generated/enums";
import type { MatrixPerson } from "@/lib/matrix/content";
import { asksFirstSql } from "./asks-first";
import type { MatrixPlan } from "./plan";
import { listRoles } from "./roles";

export const PAGE_SIZE = 40;

type Row = Omit<MatrixPerson, "plan" | "roles"> & {
  planId: string | null;
  planState: SkpState | null;
  total: number;
};

/** Which rows: a page of them, one person, or everybody (for print, at most 400). */
export type Which = { page: number } | { employeeId: string } | "ALL";

export type People = { people: MatrixPerson[]; total: number };

/**
 * Rows of a matrix with their roles: who was put into it, in that order, then whoever has its owner as superior and needs
 * a plan, by name. Two queries.
 */
export async function listPeople(tx: Reads, plan: MatrixPlan, which: Which): Promise<People> {
  const { agencyId, id: skpId, periodId, ownerUnitId } = plan;
  const limit = which === "ALL" ? 400 : PAGE_SIZE;
  const offset = typeof which === "object" && "page" in which ? (which.page - 1) * PAGE_SIZE : 0;
  const only =
    typeof which === "object" && "employeeId" in which
      ? Prisma.sql`WHERE p."employeeId" = ${which.employeeId}::uuid`
      : Prisma.empty;
  const rows = await tx.$queryRaw<Row[]>`
    WITH everybody AS MATERIALIZED (${peopleSql(plan)})
    SELECT p."employeeId", p."memberId", p."version", p."total", e."name", e."frontTitle", e."backTitle",
      o."name" AS "positionName", u."name" AS "unitName", u."path" AS "unitPath", e."superiorId",
      CASE WHEN e."superiorId" = ${plan.employeeId}::uuid OR e."unitId" = ${ownerUnitId}::uuid THEN false ELSE true END
        AS "isGuest",
      ${asksFirstSql({ ownerId: Prisma.sql`${plan.employeeId}::uuid`, ownerUnitId: Prisma.sql`${ownerUnitId}::uuid`, periodId: Prisma.sql`${periodId}::uuid` })} AS "asksFirst",
      k."id" AS "planId", k."state" AS "planState",
      EXISTS (SELECT 1 FROM "MatrixMember" l WHERE l."agencyId" = ${agencyId}::uuid AND l."skpId" = k."id") AS "leadsTeam"
    FROM (SELECT p.*, count(*) OVER ()::int AS "total" FROM everybody p ${only}
      ORDER BY p."sortOrder" NULLS LAST, p."sortName", p."employeeId" LIMIT ${limit} OFFSET ${offset}) p
    JOIN "Employee" e ON e."agencyId" = ${agencyId}::uuid AND e."id" = p."employeeId"
    LEFT JOIN "Position" o ON o."agencyId" = e."agencyId" AND o."id" = e."positionId"
    LEFT JOIN "Unit" u ON u."agencyId" = e."agencyId" AND u."id" = e."unitId"
    LEFT JOIN LATERAL (SELECT k."id", k."state" FROM "Skp" k WHERE k."agencyId" = e."agencyId"
      AND k."employeeId" = e."id" AND k."periodId" = ${periodId}::uuid ORDER BY k."sequence" DESC LIMIT 1) k ON true
    ORDER BY p."sortOrder" NULLS LAST, p."sortName", p."employeeId"`;
  const roles = await listRoles(tx, { agencyId, skpId }, rows);
  const people = rows.map(({ planId, planState, total: _, ...row }) => ({
    ...row,
    plan: planId === null || planState === null ? null : { id: planId, state: planState },
    roles: roles.get(row.employeeId) ?? [],
  }));
  return { people, total: rows[0]?.total ?? 0 };
}

/**
 * Everybody of a matrix once, with the row they have in it, if any. Whoever stands in the matrix of a team lead of this one
 * has no row of their own here: with two levels the first lists those with a role of their own and the leads (p.48 b.2).
 */
export function peopleSql({ agencyId, id, employeeId, periodId }: MatrixPlan): Prisma.Sql {
  return Prisma.sql`
    SELECT m."employeeId", m."id" AS "memberId", m."version", m."sortOrder", '' AS "sortName"
    FROM "MatrixMember" m WHERE m."agencyId" = ${agencyId}::uuid AND m."skpId" = ${id}::uuid
    UNION ALL
    SELECT e."id", NULL, 0, NULL, e."name" FROM "Employee" e
    WHERE e."agencyId" = ${agencyId}::uuid AND e."superiorId" = ${employeeId}::uuid AND e."leftOn" IS NULL
      AND e."needsSkp"
      AND e."id" <> ALL(ARRAY(SELECT m."employeeId" FROM "MatrixMember" m
        WHERE m."agencyId" = ${agencyId}::uuid AND m."skpId" = ${id}::uuid))
      AND e."id" <> ALL(ARRAY(SELECT t."employeeId" FROM "MatrixMember" l
        JOIN "Skp" k ON k."agencyId" = l."agencyId" AND k."employeeId" = l."employeeId" AND k."periodId" = ${periodId}::uuid
        JOIN "MatrixMember" t ON t."agencyId" = k."agencyId" AND t."skpId" = k."id"
        WHERE l."agencyId" = ${agencyId}::uuid AND l."skpId" = ${id}::uuid))`;
}
