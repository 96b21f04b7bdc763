import "server-only";
import type { PredicateCounts } from "@/lib/achievement/rules/distribution";
import type { AgencyActor } from "@/lib/auth/actor";
import { canCompareLevels } from "@/lib/calibration/policy";
import { type LevelGroup, tellableLevels } from "@/lib/calibration/rules/summary";
import type { Reads } from "@/lib/db/direct";
import type { PositionLevel } from "@/lib/db/generated/enums";
import { chooseSubperiod, type EvaluatedSubperiod } from "@/lib/evaluation/queries/lists";

export type LevelsPage = ReturnType<typeof tellableLevels> & {
  subperiods: EvaluatedSubperiod[];
  subperiod: EvaluatedSubperiod;
};

type Row = PredicateCounts & { level: PositionLevel | null; raters: number };

/**
 * What the raters of each position level gave in the whole agency, from what is decided; null while nothing is scheduled, and
 * for who may not compare. The raters are found by an index that holds the predicates, too. Two statements.
 */
export async function getLevelsPage(
  tx: Reads,
  actor: AgencyActor,
  asked: string | undefined,
  now: Date,
): Promise<LevelsPage | "NO_PERIOD" | null> {
  if (!canCompareLevels(actor)) return null;
  const chosen = await chooseSubperiod(tx, actor.agencyId, asked, now);
  if (chosen === null) return "NO_PERIOD";
  const rows = await countLevels(tx, actor.agencyId, chosen.subperiod.id);
  const groups = rows.map(({ level, raters, ...counts }): LevelGroup => ({ level, raters, counts }));
  return { ...chosen, ...tellableLevels(groups) };
}

function countLevels(tx: Reads, agencyId: string, subperiodId: string): Promise<Row[]> {
  return tx.$queryRaw<Row[]>`
    WITH rater AS (SELECT v."decidedById" AS "id",
        count(*) FILTER (WHERE v."predicate" = 'VERY_GOOD') AS "VERY_GOOD",
        count(*) FILTER (WHERE v."predicate" = 'GOOD') AS "GOOD",
        count(*) FILTER (WHERE v."predicate" = 'NEEDS_IMPROVEMENT') AS "NEEDS_IMPROVEMENT",
        count(*) FILTER (WHERE v."predicate" = 'POOR') AS "POOR",
        count(*) FILTER (WHERE v."predicate" = 'VERY_POOR') AS "VERY_POOR"
      FROM "Evaluation" v WHERE v."agencyId" = ${agencyId}::uuid AND v."subperiodId" = ${subperiodId}::uuid
        AND v."decidedById" IS NOT NULL AND v."predicate" IS NOT NULL GROUP BY 1)
    SELECT post."level", count(*)::int AS "raters", sum(r."VERY_GOOD")::int AS "VERY_GOOD", sum(r."GOOD")::int AS "GOOD",
      sum(r."NEEDS_IMPROVEMENT")::int AS "NEEDS_IMPROVEMENT", sum(r."POOR")::int AS "POOR", sum(r."VERY_POOR")::int AS "VERY_POOR"
    FROM rater r
    LEFT JOIN LATERAL (SELECT p."level" FROM "Employee" e JOIN "Position" p ON p."agencyId" = e."agencyId" AND p."id" = e."positionId"
      WHERE e."agencyId" = ${agencyId}::uuid AND e."id" = r."id" LIMIT 1) post ON true
    GROUP BY 1`;
}
