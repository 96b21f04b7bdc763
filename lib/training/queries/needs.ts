import "server-only";
import type { Reads } from "@/lib/db/direct";
import type { Competency, RecommendationState } from "@/lib/db/generated/enums";

/** What an evaluation recommended to learn and HR has not done with; `sessions`: open ones that begin later. */
export type TrainingNeed = {
  id: string;
  text: string;
  competency: Competency | null;
  state: RecommendationState;
  sessions: { id: string; name: string }[];
};

/** A person's needs from released evaluations (p.117 A12), the oldest first, each with at most five fitting sessions. */
export function listNeeds(
  tx: Reads,
  agencyId: string,
  employeeId: string,
  now: Date,
): Promise<TrainingNeed[]> {
  return tx.$queryRaw<TrainingNeed[]>`
    SELECT r."id", r."text", r."competency", r."state", (
      SELECT coalesce(jsonb_agg(jsonb_build_object('id', s."id", 'name', s."name")), '[]')
      FROM (SELECT s."id", p."name" FROM "TrainingSession" s
        JOIN "TrainingProgram" p ON p."agencyId" = s."agencyId" AND p."id" = s."programId" AND p."competency" = r."competency"
        WHERE s."agencyId" = r."agencyId" AND s."state" = 'OPEN' AND s."startsOn" > ${now}::date
        ORDER BY s."startsOn" LIMIT 5) s) AS "sessions"
    FROM "Recommendation" r
    JOIN "Evaluation" v ON v."agencyId" = r."agencyId" AND v."id" = r."evaluationId" AND v."releasedAt" <= ${now}
    WHERE r."agencyId" = ${agencyId}::uuid AND r."employeeId" = ${employeeId}::uuid
      AND r."kind" IN ('TRAINING', 'DEVELOPMENT') AND r."state" IN ('OPEN', 'PLANNED')
    ORDER BY r."taggedAt", r."id" LIMIT 20`;
}

export type NeedCount = { competency: Competency | null; people: number };

/** How many people of the agency need what, the most needed first. */
export function countNeeds(tx: Reads, agencyId: string): Promise<NeedCount[]> {
  return tx.$queryRaw<NeedCount[]>`
    SELECT r."competency", count(DISTINCT r."employeeId")::int AS "people" FROM "Recommendation" r
    WHERE r."agencyId" = ${agencyId}::uuid AND r."kind" IN ('TRAINING', 'DEVELOPMENT') AND r."state" IN ('OPEN', 'PLANNED')
    GROUP BY r."competency" ORDER BY "people" DESC, r."competency" LIMIT 10`;
}
