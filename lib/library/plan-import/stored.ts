import "server-only";
import type { Reads } from "@/lib/db/direct";
import { Prisma } from "@/lib/db/generated/client";
import type { Aspect, Perspective, SkpApproach, SkpForm, WorkResultKind } from "@/lib/db/generated/enums";
import { standingSql, type Verdict } from "@/lib/library/audience";
import { unitApproachSql } from "@/lib/organization/queries/approach";
import { isAlwaysMain } from "@/lib/skp/rules/duty";

export type StoredIndicator = {
  id: string;
  sortOrder: number;
  statement: string;
  aspect: Aspect | null;
  secondAspect: Aspect | null;
  perspective: Perspective | null;
  target: string | null;
  unit: string | null;
};

export type StoredResult = {
  id: string;
  sortOrder: number;
  kind: WorkResultKind;
  statement: string;
  assignedBy: string | null;
  servesText: string | null;
  /** Linked to a result of the superior: its wording is that one's. */
  linked: boolean;
  alwaysMain: boolean;
  /** The appraiser has decided whether it is main or additional. */
  kindDecided: boolean;
  indicators: StoredIndicator[];
};

/** A person a file of plans names: whether the plan of the year can be written, and what it holds. */
export type StoredPerson = {
  employeeId: string;
  nip: string;
  name: string;
  verdict: Verdict;
  /** Null where a draft would be begun; approach and form are then those it would have. */
  skpId: string | null;
  approach: SkpApproach;
  form: SkpForm;
  results: StoredResult[];
};

export type PlanOccasion = {
  agencyId: string;
  periodId: string;
  /** Of drafts that are begun where neither the unit's head nor the superior has chosen one. */
  approach: SkpApproach;
  /** Units whose people the actor writes for. */
  reach: string[] | "ALL";
  now: Date;
};

type Person = Omit<StoredPerson, "results">;

/** The people with these NIPs whom the actor may write for. Two queries, whatever their number. */
export async function loadPeople(tx: Reads, occasion: PlanOccasion, nips: string[]): Promise<StoredPerson[]> {
  const leads = Prisma.sql`p."isHead"`;
  const approach = unitApproachSql({ agencyId: occasion.agencyId, unitId: Prisma.sql`p."unitId"`, leads });
  const people = await tx.$queryRaw<Person[]>`
    WITH person AS (${peopleSql(occasion, Prisma.sql`e."nip" = ANY(${nips}::text[])`)}),
      unit AS (SELECT DISTINCT p."unitId" AS id FROM person p WHERE p."verdict" = 'NEW_PLAN'),
      habit AS (SELECT unit.id, (SELECT s."approach" FROM "Skp" s WHERE s."agencyId" = ${occasion.agencyId}::uuid
          AND s."periodId" = ${occasion.periodId}::uuid AND s."unitId" = unit.id AND s."state" = 'AGREED'
          ORDER BY s."agreedAt" DESC, s."id" LIMIT 1) AS "approach" FROM unit)
    SELECT p."employeeId", p."nip", p."name", p."form", CASE p."verdict" WHEN 'FULL' THEN 'INTO_PLAN' ELSE p."verdict" END AS "verdict",
      CASE WHEN p."verdict" <> 'NEW_PLAN' THEN p."skpId" END AS "skpId",
      CASE WHEN p."verdict" <> 'NEW_PLAN' AND p."skpId" IS NOT NULL THEN p."approach"
        ELSE coalesce(${approach}, (SELECT s."approach" FROM "Employee" e JOIN "Skp" s ON s."agencyId" = e."agencyId"
            AND s."employeeId" = e."superiorId" AND s."periodId" = ${occasion.periodId}::uuid
            WHERE e."agencyId" = ${occasion.agencyId}::uuid AND e."id" = p."employeeId" ORDER BY s."sequence" DESC LIMIT 1),
          habit."approach", ${occasion.approach}::"SkpApproach") END AS "approach"
    FROM person p LEFT JOIN habit ON habit.id = p."unitId" ORDER BY p."nip"`;
  const plans = people.flatMap(({ skpId, verdict }) => (verdict === "INTO_PLAN" && skpId ? [skpId] : []));
  const results = await loadResults(tx, occasion.agencyId, plans);
  return people.map((person) => ({ ...person, results: results.get(person.skpId ?? "") ?? [] }));
}

/** People of the open year within the actor's reach, each with the verdict. */
export function peopleSql({ agencyId, periodId, reach, now }: PlanOccasion, chosen: Prisma.Sql): Prisma.Sql {
  const within =
    reach === "ALL"
      ? Prisma.empty
      : Prisma.sql`AND EXISTS (SELECT 1 FROM unnest(${reach}::text[]) AS prefix WHERE starts_with(u."path", prefix))`;
  const open = Prisma.sql`EXISTS (SELECT 1 FROM "Period" d WHERE d."agencyId" = ${agencyId}::uuid
    AND d."id" = ${periodId}::uuid AND d."state" = 'OPEN')`;
  return standingSql({ agencyId, periodId, statement: "", now }, Prisma.sql`${chosen} ${within} AND ${open}`);
}

type Row = Omit<StoredResult, "alwaysMain"> & {
  skpId: string;
  structuralDuty: boolean;
  roleName: string | null;
  title: string | null;
};

async function loadResults(
  tx: Reads,
  agencyId: string,
  plans: string[],
): Promise<Map<string, StoredResult[]>> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT r."id", r."skpId", r."sortOrder", r."kind", r."statement", r."assignedBy", r."servesText", r."servesId" IS NOT NULL AS "linked",
      r."structuralDuty", r."kindDecidedAt" IS NOT NULL AS "kindDecided", t."roleName", t."title",
      (SELECT coalesce(json_agg(json_build_object('id', i."id", 'sortOrder', i."sortOrder", 'statement', i."statement",
        'aspect', i."aspect", 'secondAspect', i."secondAspect", 'perspective', i."perspective", 'target', i."target",
        'unit', i."unit") ORDER BY i."sortOrder", i."id"), '[]') FROM "Indicator" i
        WHERE i."agencyId" = r."agencyId" AND i."workResultId" = r."id") AS "indicators"
    FROM "WorkResult" r LEFT JOIN "TaskAssignment" t ON t."agencyId" = r."agencyId" AND t."id" = r."taskId"
    WHERE r."agencyId" = ${agencyId}::uuid AND r."skpId" = ANY(${plans}::uuid[])
    ORDER BY r."skpId", r."kind", r."sortOrder", r."id"`;
  const byPlan = new Map<string, StoredResult[]>();
  for (const { skpId, structuralDuty, roleName, title, ...result } of rows) {
    const task = title === null ? null : { roleName, title };
    const list = byPlan.get(skpId) ?? [];
    list.push({ ...result, alwaysMain: isAlwaysMain({ structuralDuty, task }) });
    byPlan.set(skpId, list);
  }
  return byPlan;
}
