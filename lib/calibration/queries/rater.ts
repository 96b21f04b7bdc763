import "server-only";
import { NO_COUNTS, type PredicateCounts } from "@/lib/achievement/rules/distribution";
import type { RatedPerson, RaterFacts } from "@/lib/calibration/rules/observations";
import { FEWEST_RATERS } from "@/lib/calibration/rules/summary";
import type { Reads } from "@/lib/db/direct";
import type { Predicate } from "@/lib/db/generated/enums";
import { predicateOf } from "@/lib/evaluation/rules/quadrant";

/** More people than this one rater does not have; further ones are left out of the statistics, newest first. */
const MOST_PEOPLE = 200;
/** Raters beside somebody: those with the same superior. */
const MOST_RATERS = 60;

/** Predicates of comparable raters; `raters` where they are counted one by one. */
export type ComparedGroup = { label: string; raters: number | null; counts: PredicateCounts };

export type RaterStatistics = {
  facts: RaterFacts;
  counts: PredicateCounts;
  groups: ComparedGroup[];
};

type About = { agencyId: string; subperiodId: string; raterId: string | null };

/**
 * What one person rated in one subperiod, drafts included when they are the reader, beside comparable raters: those of the
 * same position level under the same superior, the whole unit below the top, the agency. Three statements, each through
 * an index, whatever the size of the agency.
 */
export async function getRaterStatistics(
  tx: Reads,
  about: About,
  { drafts }: { drafts: boolean },
): Promise<RaterStatistics> {
  const facts = await selectFacts(tx, about, drafts);
  const counts: Record<Predicate, number> = { ...NO_COUNTS };
  for (const { predicate } of facts.people) counts[predicate] += 1;
  return { facts, counts, groups: [...(await countPeers(tx, about)), ...(await countUnits(tx, about))] };
}

type FactsRow = {
  months: number;
  people: (Omit<RatedPerson, "reasons" | "predicate"> & {
    /** Null on drafts. */
    predicate: Predicate | null;
    reasons: (string | null)[];
  })[];
  total: number;
  late: number;
};

/** A piece of evidence has a known month by what it documents, or by its upload where that lies within the evaluated time. */
async function selectFacts(tx: Reads, about: About, drafts: boolean): Promise<RaterFacts> {
  const { agencyId, subperiodId, raterId } = about;
  const rows = await tx.$queryRaw<FactsRow[]>`
    WITH s AS (SELECT s.*, g."timeZone", date_trunc('month', s."endsOn"::timestamp) AS "lastMonth" FROM "Subperiod" s JOIN "Agency" g ON g."id" = s."agencyId"
        WHERE s."agencyId" = ${agencyId}::uuid AND s."id" = ${subperiodId}::uuid),
      rated AS (
        (SELECT v.* FROM "Evaluation" v WHERE v."agencyId" = ${agencyId}::uuid AND v."decidedById" = ${raterId}::uuid
          AND v."subperiodId" = ${subperiodId}::uuid LIMIT ${MOST_PEOPLE})
        UNION ALL
        (SELECT v.* FROM "Employee" e JOIN "Evaluation" v ON v."agencyId" = e."agencyId" AND v."employeeId" = e."id"
            AND v."subperiodId" = ${subperiodId}::uuid
          WHERE ${drafts} AND e."agencyId" = ${agencyId}::uuid AND e."superiorId" = ${raterId}::uuid
            AND v."decidedById" IS NULL LIMIT ${MOST_PEOPLE})),
      counted AS (SELECT * FROM rated WHERE "resultRating" IS NOT NULL AND "behaviourRating" IS NOT NULL
        ORDER BY "decidedAt" DESC NULLS FIRST, "id" LIMIT ${MOST_PEOPLE})
    SELECT (12 * (extract(year FROM s."endsOn") - extract(year FROM s."startsOn"))
        + extract(month FROM s."endsOn") - extract(month FROM s."startsOn") + 1)::int AS "months",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', v."id", 'results', v."resultRating", 'behaviour', v."behaviourRating", 'predicate', v."predicate",
          'values', (SELECT coalesce(jsonb_agg(b."rating"), '[]') FROM "BehaviourRating" b
            WHERE b."agencyId" = v."agencyId" AND b."evaluationId" = v."id" AND b."rating" IS NOT NULL),
          'reasons', jsonb_build_array(v."resultReason", v."behaviourReason", v."recommendation"))), '[]')
        FROM counted v) AS "people", dated."total", dated."late"
    FROM s CROSS JOIN LATERAL (SELECT count(at."late")::int AS "total", count(*) FILTER (WHERE at."late")::int AS "late"
      FROM counted v
      JOIN "ProgressEntry" n ON n."agencyId" = v."agencyId" AND n."skpId" = v."skpId"
      JOIN "Subperiod" d ON d."agencyId" = n."agencyId" AND d."id" = n."subperiodId" AND d."startsOn" >= s."startsOn"
        AND d."endsOn" <= s."endsOn"
      JOIN "Evidence" x ON x."agencyId" = n."agencyId" AND x."entryId" = n."id"
      CROSS JOIN LATERAL (SELECT CASE WHEN d."startsOn" >= s."lastMonth" THEN true WHEN d."endsOn" < s."lastMonth" THEN false
          WHEN x."createdAt" < (s."lastMonth" AT TIME ZONE s."timeZone") THEN false
          WHEN x."createdAt" < ((s."endsOn" + 1)::timestamp AT TIME ZONE s."timeZone") THEN true END AS "late") at) dated`;
  const { months = 0, people = [], total = 0, late = 0 } = rows[0] ?? {};
  return {
    months,
    evidence: { total, late },
    people: people.map((one) => ({
      ...one,
      predicate: one.predicate ?? predicateOf(one.results, one.behaviour),
      reasons: one.reasons.filter((text) => text !== null),
    })),
  };
}

type Counted = { predicate: Predicate; count: number; raters: number };

/** Raters of the same position level under the same superior. Left out where they are too few to stay unknown. */
async function countPeers(tx: Reads, { agencyId, subperiodId, raterId }: About): Promise<ComparedGroup[]> {
  const rows = await tx.$queryRaw<Counted[]>`
    WITH peers AS (SELECT p."id" FROM "Employee" me
        JOIN "Position" o ON o."agencyId" = me."agencyId" AND o."id" = me."positionId"
        JOIN "Employee" p ON p."agencyId" = me."agencyId" AND p."superiorId" = me."superiorId" AND p."id" <> me."id"
        JOIN "Position" po ON po."agencyId" = p."agencyId" AND po."id" = p."positionId" AND po."level" = o."level"
        WHERE me."agencyId" = ${agencyId}::uuid AND me."id" = ${raterId}::uuid LIMIT ${MOST_RATERS}),
      rated AS (SELECT p."id", v."predicate" FROM peers p
        CROSS JOIN LATERAL (SELECT * FROM "Evaluation" v WHERE v."agencyId" = ${agencyId}::uuid AND v."decidedById" = p."id"
          AND v."subperiodId" = ${subperiodId}::uuid AND v."predicate" IS NOT NULL LIMIT ${MOST_PEOPLE}) v)
    SELECT r."predicate", count(*)::int AS "count",
      (SELECT count(DISTINCT "id")::int FROM rated) AS "raters"
    FROM rated r GROUP BY 1`;
  const raters = rows[0]?.raters ?? 0;
  if (raters < FEWEST_RATERS) return [];
  const counts: Record<Predicate, number> = { ...NO_COUNTS };
  for (const { predicate, count } of rows) counts[predicate] += count;
  return [{ label: "Penilai sejenjang di bawah atasan yang sama", raters, counts }];
}

/** The maintained counts of the unit below the top that the rater belongs to, and of the whole agency. */
async function countUnits(tx: Reads, { agencyId, subperiodId, raterId }: About): Promise<ComparedGroup[]> {
  const rows = await tx.$queryRaw<{ label: string; depth: number; predicate: Predicate; count: number }[]>`
    SELECT u."name" AS "label", u."depth", t."bucket" AS "predicate", t."total" AS "count"
    FROM "Employee" me
    JOIN "Unit" own ON own."agencyId" = me."agencyId" AND own."id" = me."unitId"
    CROSS JOIN LATERAL (SELECT part::uuid AS "id" FROM unnest((string_to_array(btrim(own."path", '/'), '/'))[1:2]) AS part) above
    JOIN "Unit" u ON u."agencyId" = me."agencyId" AND u."id" = above."id"
    JOIN "UnitTally" t ON t."agencyId" = u."agencyId" AND t."unitId" = u."id" AND t."scopeId" = ${subperiodId}::uuid
      AND t."measure" = 'PREDICATES' AND t."total" > 0
    WHERE me."agencyId" = ${agencyId}::uuid AND me."id" = ${raterId}::uuid ORDER BY u."depth" DESC`;
  const groups = new Map<string, Record<Predicate, number>>();
  for (const { label, depth, predicate, count } of rows) {
    const name = depth === 0 ? "Seluruh instansi" : label;
    const counts = groups.get(name) ?? { ...NO_COUNTS };
    counts[predicate] += count;
    groups.set(name, counts);
  }
  return [...groups].map(([label, counts]) => ({ label, raters: null, counts }));
}
