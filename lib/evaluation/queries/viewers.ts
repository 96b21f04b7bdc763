import "server-only";
import type { Reads } from "@/lib/db/direct";

/** Somebody who looked at an evaluation: how often, and when last. */
export type Viewer = { name: string; position: string | null; times: number; last: Date; people: number };

const MOST = 50;

/**
 * Who looked at an evaluation, latest first, 50 at most; `people` counts all of them. Every page that shows somebody else's
 * evaluation leaves such a trace (recordEvaluationView). One statement.
 */
export function listViewers(tx: Reads, agencyId: string, evaluationId: string): Promise<Viewer[]> {
  return tx.$queryRaw<Viewer[]>`
    SELECT seen."actorName" AS "name", seen."times", seen."last", count(*) OVER ()::int AS "people",
      (SELECT o."name" FROM "Account" c
        JOIN "Employee" e ON e."agencyId" = c."agencyId" AND e."id" = c."employeeId"
        JOIN "Position" o ON o."agencyId" = e."agencyId" AND o."id" = e."positionId"
        WHERE c."agencyId" = ${agencyId}::uuid AND c."id" = seen."accountId") AS "position"
    FROM (SELECT a."accountId", a."actorName", count(*)::int AS "times", max(a."at") AS "last"
      FROM "AuditEvent" a
      WHERE a."agencyId" = ${agencyId}::uuid AND a."subjectId" = ${evaluationId}::uuid AND a."outcome" = 'VIEWED'
      GROUP BY a."accountId", a."actorName") seen
    ORDER BY seen."last" DESC LIMIT ${MOST}`;
}
