import "server-only";
import type { Unfinished } from "@/lib/dashboard/unfinished";
import { Prisma } from "@/lib/db/generated/client";

/** Whose lists: a branch of the tree in one year and subperiod. `people` is how many the branch has. */
export type Branch = {
  agencyId: string;
  path: string;
  people: number;
  periodId: string;
  subperiodId: string;
};

/** Up to this many people a branch is read as a whole and sorted; a larger one is walked in the order of the list. */
const SMALL_BRANCH = 3000;

/** One page (and one row more) of a list as (employeeId, since), in its order. */
export function unfinishedSql(branch: Branch, list: Unfinished, limit: number, offset: number): Prisma.Sql {
  const found = branch.people <= SMALL_BRANCH ? wholeSql(branch, list) : walkSql(branch, list);
  return Prisma.sql`${found} LIMIT ${limit} OFFSET ${offset}`;
}

/** Every person of the branch, then those the list is about. */
function wholeSql(branch: Branch, list: Unfinished): Prisma.Sql {
  return Prisma.sql`
    WITH people AS MATERIALIZED (
      SELECT e."id", e."agencyId", e."name", u."path" FROM "Unit" u
      JOIN "Employee" e ON e."agencyId" = u."agencyId" AND e."unitId" = u."id"
      WHERE u."agencyId" = ${branch.agencyId}::uuid AND starts_with(u."path", ${branch.path})
        AND e."leftOn" IS NULL AND e."needsSkp")
    SELECT e."id" AS "employeeId", f."since" FROM people e CROSS JOIN LATERAL (${ofPerson(branch, list)}) f
    ORDER BY f."since", e."path", e."name", e."id"`;
}

/** Where the wait is known, along its index; else unit by unit in the order of the tree. Stops when the page is full. */
function walkSql(branch: Branch, list: Unfinished): Prisma.Sql {
  const waiting = waitingSql(branch, list);
  if (waiting === null) {
    return Prisma.sql`
      SELECT p."id" AS "employeeId", NULL::timestamptz AS "since" FROM "Unit" u CROSS JOIN LATERAL (
        SELECT e."id", e."name" FROM "Employee" e CROSS JOIN LATERAL (${ofPerson(branch, list)}) f
        WHERE e."agencyId" = u."agencyId" AND e."unitId" = u."id" AND e."leftOn" IS NULL AND e."needsSkp"
        ORDER BY e."name", e."id" OFFSET 0) p
      WHERE u."agencyId" = ${branch.agencyId}::uuid AND starts_with(u."path", ${branch.path})
      ORDER BY u."path", p."name", p."id"`;
  }
  return Prisma.sql`
    SELECT w."employeeId", w."since" FROM (${waiting}) w
    JOIN "Employee" e ON e."agencyId" = ${branch.agencyId}::uuid AND e."id" = w."employeeId"
    JOIN "Unit" u ON u."agencyId" = e."agencyId" AND u."id" = e."unitId"
    WHERE e."leftOn" IS NULL AND e."needsSkp" AND starts_with(u."path", ${branch.path})
    ORDER BY w."since", w."id"`;
}

/** The plans or evaluations of a list where somebody waits since a known moment; null for what nobody has begun. */
function waitingSql({ agencyId, periodId, subperiodId }: Branch, list: Unfinished): Prisma.Sql | null {
  const plans = Prisma.sql`SELECT k."id", k."employeeId", k."stateSince" AS "since" FROM "Skp" k
    WHERE k."agencyId" = ${agencyId}::uuid AND k."periodId" = ${periodId}::uuid`;
  const evaluations = Prisma.sql`SELECT v."id", v."employeeId", v."stateSince" AS "since" FROM "Evaluation" v
    WHERE v."agencyId" = ${agencyId}::uuid AND v."subperiodId" = ${subperiodId}::uuid`;
  switch (list) {
    case "belum-diajukan":
      return Prisma.sql`${plans} AND k."state" IN ('DRAFT', 'RETURNED')`;
    case "menunggu-atasan":
      return Prisma.sql`${plans} AND k."state" = 'SUBMITTED'`;
    case "belum-dinilai":
      return Prisma.sql`${evaluations} AND v."state" = 'RATING'`;
    case "belum-ditanggapi":
      return Prisma.sql`${evaluations} AND v."state" = 'DECIDED'`;
    default:
      return null;
  }
}

/** One row when the list names the person `e`, none otherwise. */
function ofPerson(branch: Branch, list: Unfinished): Prisma.Sql {
  const waiting = waitingSql(branch, list);
  if (waiting !== null) {
    return Prisma.sql`SELECT w."since" FROM (${waiting}) w WHERE w."employeeId" = e."id"`;
  }
  const plan = Prisma.sql`"Skp" k WHERE k."agencyId" = e."agencyId" AND k."employeeId" = e."id"
    AND k."periodId" = ${branch.periodId}::uuid`;
  const nobody = Prisma.sql`SELECT NULL::timestamptz AS "since"`;
  if (list === "tanpa-skp") return Prisma.sql`${nobody} WHERE NOT EXISTS (SELECT FROM ${plan})`;
  const done =
    list === "belum-realisasi"
      ? Prisma.sql`"ProgressEntry" d WHERE d."agencyId" = k."agencyId" AND d."skpId" = k."id"
          AND d."subperiodId" = ${branch.subperiodId}::uuid`
      : Prisma.sql`"Evaluation" d WHERE d."agencyId" = k."agencyId" AND d."skpId" = k."id"
          AND d."subperiodId" = ${branch.subperiodId}::uuid AND d."state" <> 'SELF_REVIEW'`;
  return Prisma.sql`${nobody} WHERE EXISTS (SELECT FROM ${plan} AND k."state" = 'AGREED' AND NOT EXISTS (SELECT FROM ${done}))`;
}
