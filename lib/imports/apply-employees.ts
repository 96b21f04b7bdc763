import "server-only";
import { Prisma } from "@/lib/db/generated/client";
import { LEGAL_STANDINGS } from "@/lib/employees/legal-standing";
import { applyAccounts } from "@/lib/imports/apply-accounts";
import { applyPlacements } from "@/lib/imports/apply-placements";
import type { ImportWork } from "@/lib/imports/apply-units";
import { NEW_ID } from "@/lib/imports/new-id";
import { recomputeSuperiors } from "@/lib/organization/recompute";

type EmployeeWork = ImportWork & {
  /** Rows of the file. */
  total: number;
  onProgress: (done: number) => Promise<void>;
};

/** Rows written between two signs of progress. */
const CHUNK = 2_000;

const PLANNERS = LEGAL_STANDINGS.filter((standing) => standing.needsSkp).map((standing) => standing.code);
const IN_SERVICE = LEGAL_STANDINGS.filter((standing) => standing.active).map((standing) => standing.code);

/** Share of the work that is done when all employees are written; placements, accounts and superiors follow. */
const WRITTEN = 0.5;

/** Writes the created and changed employees of a file with posts, placements, superiors set by hand and accounts. */
export async function applyEmployees(work: EmployeeWork): Promise<void> {
  const report = (share: number) => work.onProgress(Math.floor(work.total * Math.min(share, 1)));
  await writePositions(work);
  await freeUniqueValues(work);
  const lastRow = await findLastRow(work);
  for (let from = 0; from <= lastRow; from += CHUNK) {
    const range = Prisma.sql`r."rowNumber" BETWEEN ${from} AND ${from + CHUNK - 1}`;
    await insertEmployees(work, range);
    await updateEmployees(work, range);
    await report(WRITTEN * Math.min((from + CHUNK) / lastRow, 1));
  }
  await applyPlacements(work);
  await report(0.7);
  await applyAccounts(work);
  await report(0.85);
  await recomputeSuperiors(work.tx, work.agencyId, { today: work.today });
  await report(1);
}

/** A post that several rows name is written once; the check has made sure that they agree on it. */
async function writePositions({ tx, agencyId, importId }: ImportWork): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Position" ("agencyId", "id", "unitId", "name", "kind", "level", "isUnitHead")
    SELECT ${agencyId}::uuid, ${NEW_ID}, post.*
    FROM (
      SELECT DISTINCT u."id", r."draft"->>'position', (r."draft"->>'positionKind')::"PositionKind",
        (r."draft"->>'positionLevel')::"PositionLevel", (r."draft"->>'headsUnit')::boolean
      FROM "ImportRow" r JOIN "Unit" u ON u."agencyId" = r."agencyId" AND u."code" = r."draft"->>'unitCode'
      WHERE r."agencyId" = ${agencyId}::uuid AND r."jobId" = ${importId}::uuid AND r."verdict" IN ('CREATE', 'CHANGE')
    ) post
    ON CONFLICT ("agencyId", "unitId", "name", "isUnitHead") DO UPDATE
      SET "kind" = excluded."kind", "level" = excluded."level", "version" = "Position"."version" + 1
      WHERE ("Position"."kind", "Position"."level") IS DISTINCT FROM (excluded."kind", excluded."level")`;
}

/** Values that two people swap would clash half way. */
async function freeUniqueValues({ tx, agencyId, importId }: ImportWork): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Employee" e SET "externalId" = NULL FROM "ImportRow" r
    WHERE e."agencyId" = ${agencyId}::uuid AND e."nip" = r."draft"->>'nip' AND e."externalId" IS NOT NULL
      AND r."agencyId" = ${agencyId}::uuid AND r."jobId" = ${importId}::uuid AND r."verdict" = 'CHANGE'
      AND e."externalId" IS DISTINCT FROM r."draft"->>'externalId'`;
}

async function findLastRow({ tx, agencyId, importId }: ImportWork): Promise<number> {
  const { _max } = await tx.importRow.aggregate({
    where: { agencyId, jobId: importId },
    _max: { rowNumber: true },
  });
  return _max.rowNumber ?? 0;
}

async function insertEmployees(
  { tx, agencyId, importId, today }: ImportWork,
  range: Prisma.Sql,
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Employee" ("agencyId", "id", "nip", "externalId", "name", "frontTitle", "backTitle", "status", "gender",
      "birthDate", "rank", "email", "legalStanding", "needsSkp", "leftOn", "unitId", "positionId")
    SELECT ${agencyId}::uuid, ${NEW_ID}, d."nip", d."externalId", d."name", d."frontTitle", d."backTitle", d."status",
      d."gender", d."birthDate", d."rank", d."email", d."legalStanding", d."legalStanding" = ANY(${PLANNERS}),
      CASE WHEN d."legalStanding" = ANY(${IN_SERVICE}) THEN NULL ELSE ${today}::date END, d."unitId", d."positionId"
    FROM (${draftsOf(agencyId, importId, "CREATE", range)}) d`;
}

async function updateEmployees(
  { tx, agencyId, importId, today }: ImportWork,
  range: Prisma.Sql,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Employee" e SET "externalId" = d."externalId", "name" = d."name", "frontTitle" = d."frontTitle",
      "backTitle" = d."backTitle", "status" = d."status", "gender" = d."gender", "birthDate" = d."birthDate",
      "rank" = d."rank", "email" = d."email", "legalStanding" = d."legalStanding",
      "needsSkp" = d."legalStanding" = ANY(${PLANNERS}),
      "leftOn" = CASE WHEN d."legalStanding" = ANY(${IN_SERVICE}) THEN NULL ELSE coalesce(e."leftOn", ${today}::date) END,
      "unitId" = d."unitId", "positionId" = d."positionId", "version" = e."version" + 1
    FROM (${draftsOf(agencyId, importId, "CHANGE", range)}) d
    WHERE e."agencyId" = ${agencyId}::uuid AND e."nip" = d."nip"`;
}

/** The good rows of the file as typed columns, with the ids of their unit and post. */
function draftsOf(
  agencyId: string,
  importId: string,
  verdict: "CREATE" | "CHANGE",
  range: Prisma.Sql,
): Prisma.Sql {
  // Looked up one by one through unique indexes, not joined: no plan can go wrong for want of statistics. OFFSET 0
  // keeps whoever joins this from unpacking the JSON of every row again for each employee.
  return Prisma.sql`
    SELECT d.*, (SELECT p."id" FROM "Position" p WHERE p."agencyId" = ${agencyId}::uuid AND p."unitId" = d."unitId"
      AND p."name" = d."position" AND p."isUnitHead" = d."headsUnit") AS "positionId"
    FROM (
      SELECT draft.*, (SELECT u."id" FROM "Unit" u WHERE u."agencyId" = ${agencyId}::uuid
        AND u."code" = draft."unitCode") AS "unitId"
      FROM "ImportRow" r
      CROSS JOIN LATERAL jsonb_to_record(r."draft") AS draft("nip" text, "externalId" text, "name" text,
        "frontTitle" text, "backTitle" text, "status" "EmploymentStatus", "gender" "Gender", "birthDate" date,
        "rank" text, "email" text, "legalStanding" text, "unitCode" text, "position" text, "headsUnit" boolean)
      WHERE r."agencyId" = ${agencyId}::uuid AND r."jobId" = ${importId}::uuid
        AND r."verdict" = ${verdict}::"ImportVerdict" AND ${range}
    ) d
    OFFSET 0`;
}
