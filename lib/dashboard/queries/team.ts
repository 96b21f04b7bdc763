import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import { type Asked, type Frame, getFrame } from "@/lib/dashboard/queries/frame";
import { type Standing, standingOf, type Tally } from "@/lib/dashboard/rules";
import type { Reads } from "@/lib/db/direct";
import { Prisma } from "@/lib/db/generated/client";
import type { NameParts } from "@/lib/employees/names";

export const WAITING_PER_PAGE = 25;

/** A plan to agree or an evaluation to rate. */
export type WaitingRow = NameParts & {
  employeeId: string;
  kind: "PLAN" | "EVALUATION";
  ref: string;
  since: Date;
  count: number;
};

export type TeamDashboard = { frame: Frame; standing: Standing; waiting: WaitingRow[] };

/** Where the people the actor appraises stand, and who waits for the actor, longest first. Three queries. */
export async function getTeamDashboard(
  tx: Reads,
  actor: AgencyActor,
  asked: Asked & { page: number },
  now: Date,
): Promise<TeamDashboard | null> {
  const frame = await getFrame(tx, actor, asked, now);
  if (frame === null) return null;
  const { agencyId } = actor;
  const team = Prisma.sql`team AS (
    SELECT e."id", e."name", e."frontTitle", e."backTitle", e."needsSkp", s."id" AS "skpId", s."state" AS "planState",
      s."stateSince" AS "planSince", v."id" AS "evaluationId", v."state" AS "evaluationState",
      v."stateSince" AS "evaluationSince", v."predicate"
    FROM "Employee" e
    LEFT JOIN LATERAL (SELECT k."id", k."state", k."stateSince" FROM "Skp" k WHERE k."agencyId" = e."agencyId"
      AND k."employeeId" = e."id" AND k."periodId" = ${frame.year.id}::uuid ORDER BY k."sequence" DESC LIMIT 1) s ON true
    LEFT JOIN "Evaluation" v ON v."agencyId" = e."agencyId" AND v."skpId" = s."id"
      AND v."subperiodId" = ${frame.subperiod.id}::uuid
    WHERE e."agencyId" = ${agencyId}::uuid AND e."superiorId" = ${actor.employeeId}::uuid AND e."leftOn" IS NULL)`;
  const tallies = await tx.$queryRaw<Omit<Tally, "scopeId">[]>`
    WITH ${team}
    SELECT 'EMPLOYEES' AS "measure", 'ALL' AS "bucket", count(*)::int AS "count" FROM team WHERE "needsSkp"
    UNION ALL SELECT 'PLANS', "planState"::text, count(*)::int FROM team WHERE "skpId" IS NOT NULL GROUP BY 2
    UNION ALL SELECT 'DOCUMENTED', 'ALL', count(*)::int FROM team t WHERE EXISTS (SELECT FROM "ProgressEntry" p
      WHERE p."agencyId" = ${agencyId}::uuid AND p."skpId" = t."skpId" AND p."subperiodId" = ${frame.subperiod.id}::uuid)
    UNION ALL SELECT 'EVALUATIONS', "evaluationState"::text, count(*)::int FROM team
      WHERE "evaluationId" IS NOT NULL GROUP BY 2
    UNION ALL SELECT 'PREDICATES', "predicate"::text, count(*)::int FROM team
      WHERE "predicate" IS NOT NULL AND "evaluationState" IN ('DECIDED', 'ACKNOWLEDGED', 'OBJECTED') GROUP BY 2`;
  const waiting = await tx.$queryRaw<WaitingRow[]>`
    WITH ${team}
    SELECT w.*, count(*) OVER ()::int AS "count" FROM (
      SELECT "id" AS "employeeId", "name", "frontTitle", "backTitle", 'PLAN' AS "kind", "skpId" AS "ref", "planSince" AS "since"
      FROM team WHERE "planState" = 'SUBMITTED'
      UNION ALL
      SELECT "id", "name", "frontTitle", "backTitle", 'EVALUATION', "evaluationId", "evaluationSince"
      FROM team WHERE "evaluationState" = 'RATING') w
    ORDER BY w."since", w."employeeId"
    LIMIT ${WAITING_PER_PAGE} OFFSET ${(asked.page - 1) * WAITING_PER_PAGE}`;
  const standing = standingOf(tallies.map((one) => ({ ...one, scopeId: frame.subperiod.id })));
  return { frame, standing, waiting };
}
