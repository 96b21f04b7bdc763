import "server-only";
import type { Reads } from "@/lib/db/direct";
import { type Coverage, coverageOf, type GoalFacts } from "@/lib/lineage/rules/coverage";

export const UNITS_PER_PAGE = 25;

export type CoveredGoal = GoalFacts & {
  id: string;
  code: string | null;
  statement: string;
  coverage: Coverage;
};

/** A unit below, with how many goals its agreement has and how many of them its head's plan takes up. */
export type UnitBelow = { id: string; name: string; goals: number; taken: number };

export type UnitCoverage = {
  unit: { id: string; name: string; parentId: string | null };
  year: number;
  /** Null while the unit has no agreement for the year. */
  isDraft: boolean | null;
  goals: CoveredGoal[];
  below: UnitBelow[];
  unitsBelow: number;
};

type Asked = { agencyId: string; unitId: string | null; page: number };

/**
 * How far the goals of one unit's agreement are carried this year; without a unit, the agency's. Null when the unit or
 * an open year is missing. Goals are no personal data: everybody of the agency may read them. Three queries.
 */
export async function getCoverage(tx: Reads, asked: Asked): Promise<UnitCoverage | null> {
  const { agencyId, unitId, page } = asked;
  const [unit] = await tx.$queryRaw<
    (UnitCoverage["unit"] & {
      year: number;
      periodId: string;
      agreementId: string | null;
      isDraft: boolean | null;
      unitsBelow: number;
      headPlans: boolean;
    })[]
  >`
    SELECT u."id", u."name", u."parentId", d."year", d."id" AS "periodId", a."id" AS "agreementId", a."isDraft",
      (SELECT count(*)::int FROM "Unit" c WHERE c."agencyId" = u."agencyId" AND c."parentId" = u."id"
        AND c."endedOn" IS NULL) AS "unitsBelow",
      NOT EXISTS (SELECT 1 FROM "Employee" e JOIN "Position" p ON p."agencyId" = e."agencyId" AND p."id" = e."positionId"
        WHERE e."agencyId" = u."agencyId" AND e."unitId" = u."id" AND p."isUnitHead" AND NOT e."needsSkp"
          AND e."leftOn" IS NULL) AS "headPlans"
    FROM "Unit" u
    JOIN LATERAL (SELECT p."id", p."year" FROM "Period" p WHERE p."agencyId" = u."agencyId"
      AND CASE WHEN p."state" = 'OPEN' THEN true ELSE false END ORDER BY p."year" DESC LIMIT 1) d ON true
    LEFT JOIN "PerformanceAgreement" a ON a."agencyId" = u."agencyId" AND a."periodId" = d."id" AND a."unitId" = u."id"
    WHERE u."agencyId" = ${agencyId}::uuid AND u."endedOn" IS NULL
      AND (u."id" = ${unitId}::uuid OR (${unitId}::uuid IS NULL AND u."parentId" IS NULL))
    ORDER BY u."sortOrder" LIMIT 1`;
  if (unit === undefined) return null;
  const { periodId, agreementId, headPlans, ...rest } = unit;
  return {
    ...rest,
    unit: { id: unit.id, name: unit.name, parentId: unit.parentId },
    goals: agreementId === null ? [] : await listGoals(tx, agencyId, agreementId, headPlans),
    below: await listBelow(tx, { agencyId, parentId: unit.id, periodId, page }),
  };
}

async function listGoals(
  tx: Reads,
  agencyId: string,
  agreementId: string,
  headPlans: boolean,
): Promise<CoveredGoal[]> {
  const rows = await tx.$queryRaw<Omit<CoveredGoal, "coverage" | "headPlans">[]>`
    SELECT g."id", g."code", g."statement",
      (SELECT count(*)::int FROM "GoalIndicator" i WHERE i."agencyId" = g."agencyId" AND i."goalId" = g."id") AS "indicators",
      (SELECT count(*)::int FROM "GoalIndicator" i WHERE i."agencyId" = g."agencyId" AND i."goalId" = g."id"
        AND EXISTS (SELECT 1 FROM "Indicator" n WHERE n."agencyId" = i."agencyId" AND n."goalIndicatorId" = i."id")) AS "taken",
      (SELECT count(*)::int FROM "WorkResult" r WHERE r."agencyId" = g."agencyId" AND r."goalId" = g."id") AS "results",
      (SELECT count(DISTINCT s."employeeId")::int FROM "WorkResult" r
        JOIN "WorkResult" m ON m."agencyId" = r."agencyId" AND m."servesId" = r."id"
        JOIN "Skp" s ON s."agencyId" = m."agencyId" AND s."id" = m."skpId"
        WHERE r."agencyId" = g."agencyId" AND r."goalId" = g."id") AS "people",
      (SELECT count(*)::int FROM "Goal" c WHERE c."agencyId" = g."agencyId" AND c."parentId" = g."id") AS "children"
    FROM "Goal" g WHERE g."agencyId" = ${agencyId}::uuid AND g."agreementId" = ${agreementId}::uuid
    ORDER BY g."sortOrder", g."id" LIMIT 100`;
  return rows.map((goal) => ({ ...goal, headPlans, coverage: coverageOf({ ...goal, headPlans }) }));
}

type Below = { agencyId: string; parentId: string; periodId: string; page: number };

function listBelow(tx: Reads, { agencyId, parentId, periodId, page }: Below): Promise<UnitBelow[]> {
  return tx.$queryRaw`
    SELECT u."id", u."name", count(g."id")::int AS "goals",
      count(g."id") FILTER (WHERE EXISTS (SELECT 1 FROM "WorkResult" r
        WHERE r."agencyId" = g."agencyId" AND r."goalId" = g."id"))::int AS "taken"
    FROM (SELECT c."agencyId", c."id", c."name", c."sortOrder" FROM "Unit" c
      WHERE c."agencyId" = ${agencyId}::uuid AND c."parentId" = ${parentId}::uuid AND c."endedOn" IS NULL
      ORDER BY c."sortOrder", c."name", c."id" LIMIT ${UNITS_PER_PAGE} OFFSET ${(page - 1) * UNITS_PER_PAGE}) u
    LEFT JOIN "PerformanceAgreement" a ON a."agencyId" = u."agencyId" AND a."unitId" = u."id"
      AND a."periodId" = ${periodId}::uuid
    LEFT JOIN "Goal" g ON g."agencyId" = a."agencyId" AND g."agreementId" = a."id"
    GROUP BY u."id", u."name", u."sortOrder" ORDER BY u."sortOrder", u."name", u."id"`;
}
