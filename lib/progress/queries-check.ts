import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import { isId } from "@/lib/core/input";
import type { Reads } from "@/lib/db/direct";
import type { EvidenceState, PeriodState, SubperiodKind } from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/tenant";
import type { Line } from "@/lib/employees/policy";
import { canCheckEvidence } from "@/lib/progress/policy";

export const CHECK_PAGE = 25;

/** A plan with who may check its evidence beside the appraiser. */
export type CheckedPlan = Line & {
  skpId: string;
  employeeName: string;
  year: number;
  checkerIds: string[];
};

export async function loadCheckedPlan(
  tx: Reads,
  agencyId: string,
  skpId: string,
): Promise<CheckedPlan | null> {
  const rows = await tx.$queryRaw<CheckedPlan[]>`
    SELECT k."id" AS "skpId", k."employeeId", e."name" AS "employeeName", e."superiorId", u."path" AS "unitPath", p."year",
      (SELECT coalesce(jsonb_agg(c."checkerId"), '[]') FROM "EvidenceChecker" c
        WHERE c."agencyId" = e."agencyId" AND c."appraiserId" = e."superiorId") AS "checkerIds"
    FROM "Skp" k
    JOIN "Period" p ON p."agencyId" = k."agencyId" AND p."id" = k."periodId"
    JOIN "Employee" e ON e."agencyId" = k."agencyId" AND e."id" = k."employeeId"
    LEFT JOIN "Unit" u ON u."agencyId" = e."agencyId" AND u."id" = e."unitId"
    WHERE k."agencyId" = ${agencyId}::uuid AND k."id" = ${skpId}::uuid`;
  return rows[0] ?? null;
}

/** A result of a plan with the person it belongs to. */
export async function loadResult(tx: Reads, agencyId: string, workResultId: string) {
  type Row = Line & {
    workResultId: string;
    statement: string;
    skpId: string;
    revision: number;
    periodState: PeriodState;
    takenOver: boolean;
  };
  const rows = await tx.$queryRaw<Row[]>`
    SELECT r."id" AS "workResultId", r."statement", k."id" AS "skpId", k."revision", p."state" AS "periodState",
      k."employeeId", e."superiorId", u."path" AS "unitPath", t."workResultId" IS NOT NULL AS "takenOver"
    FROM "WorkResult" r
    JOIN "Skp" k ON k."agencyId" = r."agencyId" AND k."id" = r."skpId"
    JOIN "Period" p ON p."agencyId" = k."agencyId" AND p."id" = k."periodId"
    JOIN "Employee" e ON e."agencyId" = k."agencyId" AND e."id" = k."employeeId"
    LEFT JOIN "Unit" u ON u."agencyId" = e."agencyId" AND u."id" = e."unitId"
    LEFT JOIN "ResultTakeover" t ON t."agencyId" = r."agencyId" AND t."workResultId" = r."id"
    WHERE r."agencyId" = ${agencyId}::uuid AND r."id" = ${workResultId}::uuid`;
  return rows[0] ?? null;
}

export type EvidenceToCheck = {
  id: string;
  title: string;
  url: string | null;
  isFile: boolean;
  state: EvidenceState;
  checkNote: string | null;
  checkedAt: Date | null;
  checkedBy: string | null;
  resultStatement: string;
  indicatorStatement: string;
  realisation: string;
  kind: SubperiodKind;
  number: number;
  total: number;
};

export type CheckPage = { plan: CheckedPlan; rows: EvidenceToCheck[]; page: number };

/** Evidence of one plan, what is not checked yet first; null when it is not the actor's to check. Two statements. */
export async function getCheckPage(
  tx: Reads,
  actor: AgencyActor,
  skpId: string,
  page: number,
): Promise<CheckPage | null> {
  if (!isId(skpId)) return null;
  const plan = await loadCheckedPlan(tx, actor.agencyId, skpId);
  if (plan === null || !canCheckEvidence(actor, plan)) return null;
  const rows = await tx.$queryRaw<EvidenceToCheck[]>`
    SELECT b."id", b."title", b."url", b."fileId" IS NOT NULL AS "isFile", b."state", b."checkNote", b."checkedAt",
      c."name" AS "checkedBy", r."statement" AS "resultStatement", i."statement" AS "indicatorStatement", n."realisation",
      s."kind", s."number", count(*) OVER ()::int AS "total"
    FROM "ProgressEntry" n
    JOIN "Evidence" b ON b."agencyId" = n."agencyId" AND b."entryId" = n."id"
    JOIN "Indicator" i ON i."agencyId" = n."agencyId" AND i."id" = n."indicatorId"
    JOIN "WorkResult" r ON r."agencyId" = i."agencyId" AND r."id" = i."workResultId"
    JOIN "Subperiod" s ON s."agencyId" = n."agencyId" AND s."id" = n."subperiodId"
    LEFT JOIN "Employee" c ON c."agencyId" = b."agencyId" AND c."id" = b."checkedById"
    WHERE n."agencyId" = ${actor.agencyId}::uuid AND n."skpId" = ${skpId}::uuid
    ORDER BY b."state" <> 'UNCHECKED', s."startsOn" DESC, r."kind", r."sortOrder", i."sortOrder", b."createdAt", b."id"
    LIMIT ${CHECK_PAGE} OFFSET ${(page - 1) * CHECK_PAGE}`;
  return { plan, rows, page };
}

export type WaitingEvidence = {
  skpId: string;
  employeeName: string;
  year: number;
  unchecked: number;
  all: number;
  total: number;
};
export type Checker = { id: string; name: string; since: Date };
export type EvidenceList = { rows: WaitingEvidence[]; checkers: Checker[]; page: number };

/** Plans of the latest open year whose evidence the actor may check: own team's and of those who asked. Two statements. */
export async function getEvidenceList(tx: Tx, actor: AgencyActor, page: number): Promise<EvidenceList> {
  const { agencyId, employeeId } = actor;
  const rows = await tx.$queryRaw<WaitingEvidence[]>`
    WITH y AS (SELECT "id", "year" FROM "Period" WHERE "agencyId" = ${agencyId}::uuid AND "state" = 'OPEN'
      ORDER BY "year" DESC LIMIT 1),
    appraisers AS (SELECT ${employeeId}::uuid AS "id" UNION SELECT c."appraiserId" FROM "EvidenceChecker" c
      WHERE c."agencyId" = ${agencyId}::uuid AND c."checkerId" = ${employeeId}::uuid)
    SELECT k."id" AS "skpId", e."name" AS "employeeName", y."year", found."unchecked", found."all",
      count(*) OVER ()::int AS "total"
    FROM appraisers a
    JOIN "Employee" e ON e."agencyId" = ${agencyId}::uuid AND e."superiorId" = a."id" AND e."leftOn" IS NULL
      AND e."id" <> ${employeeId}::uuid
    JOIN y ON true
    JOIN "Skp" k ON k."agencyId" = e."agencyId" AND k."employeeId" = e."id" AND k."periodId" = y."id"
    JOIN LATERAL (SELECT count(*)::int AS "all", (count(*) FILTER (WHERE b."state" = 'UNCHECKED'))::int AS "unchecked"
      FROM "ProgressEntry" n JOIN "Evidence" b ON b."agencyId" = n."agencyId" AND b."entryId" = n."id"
      WHERE n."agencyId" = k."agencyId" AND n."skpId" = k."id") found ON found."all" > 0
    ORDER BY found."unchecked" DESC, e."name", k."id" LIMIT ${CHECK_PAGE} OFFSET ${(page - 1) * CHECK_PAGE}`;
  const checkers = await tx.evidenceChecker.findMany({
    where: { agencyId, appraiserId: employeeId ?? agencyId },
    select: { checkerId: true, since: true, checker: { select: { name: true } } },
    orderBy: { since: "asc" },
    take: 50,
  });
  return {
    rows,
    checkers: checkers.map(({ checkerId, since, checker }) => ({ id: checkerId, name: checker.name, since })),
    page,
  };
}
