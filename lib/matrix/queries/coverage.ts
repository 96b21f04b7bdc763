import "server-only";
import type { Reads } from "@/lib/db/direct";
import type { NameParts } from "@/lib/employees/names";
import { peopleSql } from "./people";
import type { MatrixPlan } from "./plan";

/** People without any role that are named one by one; beyond that only counted. */
export const NAMED_IDLE = 40;

export type IdlePerson = NameParts & { employeeId: string };

export type CoverageRows = {
  /** Columns in which somebody has a role. */
  covered: Set<string>;
  /** The first people of the matrix who have none. */
  idle: IdlePerson[];
  idleTotal: number;
};

/** What the whole matrix covers, whichever page of it is shown (rules/coverage.ts says the same of rows in hand). */
export async function getCoverage(tx: Reads, plan: MatrixPlan): Promise<CoverageRows> {
  const { agencyId, id } = plan;
  const columns = await tx.$queryRaw<{ columnId: string }[]>`
    SELECT DISTINCT CASE WHEN r."indicatorId" IS NULL THEN r."workResultId" ELSE r."indicatorId" END AS "columnId"
    FROM "MatrixMember" m JOIN "MatrixRole" r ON r."agencyId" = m."agencyId" AND r."memberId" = m."id"
    WHERE m."agencyId" = ${agencyId}::uuid AND m."skpId" = ${id}::uuid AND r."statement" IS NOT NULL`;
  const idle = await tx.$queryRaw<(IdlePerson & { total: number })[]>`
    WITH everybody AS MATERIALIZED (${peopleSql(plan)}),
      busy AS MATERIALIZED (SELECT DISTINCT m."employeeId" FROM "MatrixMember" m
        JOIN "MatrixRole" r ON r."agencyId" = m."agencyId" AND r."memberId" = m."id" AND r."statement" IS NOT NULL
        WHERE m."agencyId" = ${agencyId}::uuid AND m."skpId" = ${id}::uuid)
    SELECT e."id" AS "employeeId", e."name", e."frontTitle", e."backTitle", count(*) OVER ()::int AS "total"
    FROM (SELECT p."employeeId" FROM everybody p EXCEPT SELECT "employeeId" FROM busy) p
    JOIN "Employee" e ON e."agencyId" = ${agencyId}::uuid AND e."id" = p."employeeId"
    ORDER BY e."name", e."id" LIMIT ${NAMED_IDLE}`;
  return {
    covered: new Set(columns.map(({ columnId }) => columnId)),
    idle: idle.map(({ total: _, ...person }) => person),
    idleTotal: idle[0]?.total ?? 0,
  };
}
