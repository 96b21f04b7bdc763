import "server-only";
import { type ConsideredValues, getConsideredValues } from "@/lib/achievement/queries/used";
import { NO_COUNTS, type PredicateCounts } from "@/lib/achievement/rules/distribution";
import type { Reads } from "@/lib/db/direct";
import type { Predicate } from "@/lib/db/generated/enums";
import { teamOf } from "@/lib/evaluation/queries/team-sql";
import type { EvaluationRecord } from "@/lib/evaluation/record";

/** Predicates in an appraiser's team beside one person; `open` of the others have none yet. */
export type TeamPredicates = { counts: PredicateCounts; open: number };

/** What the pattern of a decision is judged on. */
export type Distribution = { considered: ConsideredValues; team: TeamPredicates };

type About = Pick<EvaluationRecord, "id" | "agencyId" | "subperiodId" | "employeeId">;

/** Organisation's value, and the team of this appraiser without the person. Two statements. */
export async function getDistribution(
  tx: Reads,
  about: About,
  appraiserId: string | null,
  now: Date,
): Promise<Distribution> {
  const { agencyId, subperiodId, employeeId } = about;
  const [considered, team] = await Promise.all([
    getConsideredValues(tx, { agencyId, subperiodId, appraiserId, employeeId }, now),
    countTeam(tx, about, appraiserId),
  ]);
  return { considered, team };
}

/** The values considered in a record, with the unit each belongs to. One statement. */
export function getValuesOf(tx: Reads, record: EvaluationRecord, now: Date): Promise<ConsideredValues> {
  const { agencyId, subperiodId, employeeId, appraiser } = record;
  const asked = { agencyId, subperiodId, employeeId, appraiserId: appraiser?.id ?? null };
  return getConsideredValues(tx, asked, record.decidedAt ?? now);
}

async function countTeam(tx: Reads, about: About, appraiserId: string | null): Promise<TeamPredicates> {
  const rows = await tx.$queryRaw<{ predicate: Predicate | null; count: number }[]>`
    SELECT v."predicate", count(*)::int AS "count"
    FROM ${teamOf(about.agencyId, appraiserId, about.subperiodId)} t
    JOIN "Employee" e ON e."agencyId" = ${about.agencyId}::uuid AND e."id" = t."id"
    LEFT JOIN "Evaluation" v ON v."agencyId" = e."agencyId" AND v."employeeId" = e."id"
      AND v."subperiodId" = ${about.subperiodId}::uuid
    WHERE e."leftOn" IS NULL AND e."id" <> ${about.employeeId}::uuid AND (e."needsSkp" OR v."id" IS NOT NULL)
    GROUP BY v."predicate"`;
  const counts: Record<Predicate, number> = { ...NO_COUNTS };
  let open = 0;
  for (const { predicate, count } of rows) {
    if (predicate === null) open += count;
    else counts[predicate] += count;
  }
  return { counts, open };
}
