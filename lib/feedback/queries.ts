import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import type { Reads } from "@/lib/db/direct";
import type { BehaviourValue, FeedbackTone, GiverClass } from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/tenant";
import type { FeedbackLine } from "@/lib/feedback/policy";
import { PAGE_SIZE } from "@/lib/feedback/rules";

export type FeedbackSubject = FeedbackLine & {
  skpId: string;
  employeeName: string;
  positionName: string;
  year: number;
  periodState: string;
};

/** The plan feedback is about, and whether its employee has asked this actor. */
export async function loadFeedbackSubject(
  tx: Reads,
  actor: AgencyActor,
  skpId: string,
): Promise<FeedbackSubject | null> {
  const rows = await tx.$queryRaw<FeedbackSubject[]>`
    SELECT k."id" AS "skpId", k."employeeId", e."name" AS "employeeName", k."positionName", e."superiorId",
      u."path" AS "unitPath", y."year", y."state"::text AS "periodState",
      EXISTS (SELECT 1 FROM "FeedbackRequest" q WHERE q."agencyId" = k."agencyId" AND q."skpId" = k."id"
        AND q."askedId" = ${actor.employeeId}::uuid AND q."answeredAt" IS NULL) AS "asked",
      EXISTS (SELECT 1 FROM "TaskAssignment" t WHERE t."agencyId" = k."agencyId" AND t."employeeId" = k."employeeId"
        AND t."periodId" = k."periodId" AND t."giverId" = ${actor.employeeId}::uuid
        AND t."state" IN ('APPROVED', 'ENDED')) AS "gaveTask"
    FROM "Skp" k
    JOIN "Period" y ON y."agencyId" = k."agencyId" AND y."id" = k."periodId"
    JOIN "Employee" e ON e."agencyId" = k."agencyId" AND e."id" = k."employeeId"
    LEFT JOIN "Unit" u ON u."agencyId" = e."agencyId" AND u."id" = e."unitId"
    WHERE k."agencyId" = ${actor.agencyId}::uuid AND k."id" = ${skpId}::uuid`;
  return rows[0] ?? null;
}

/** The results of a plan that feedback can be about: statements only, no ratings and no progress. */
export function listFeedbackTopics(tx: Tx, agencyId: string, skpId: string) {
  return tx.workResult.findMany({
    where: { agencyId, skpId },
    orderBy: [{ kind: "asc" }, { sortOrder: "asc" }],
    take: 100,
    select: { id: true, kind: true, statement: true },
  });
}

export type WaitingRequest = {
  id: string;
  skpId: string;
  employeeName: string;
  positionName: string;
  statement: string | null;
  message: string | null;
  createdAt: Date;
};

/** Requests that wait for this person's answer, oldest first. */
export async function listRequestsToMe(
  tx: Reads,
  actor: AgencyActor,
  page: number,
): Promise<WaitingRequest[]> {
  return tx.$queryRaw<WaitingRequest[]>`
    SELECT q."id", q."skpId", e."name" AS "employeeName", k."positionName", r."statement", q."message", q."createdAt"
    FROM "FeedbackRequest" q
    JOIN "Skp" k ON k."agencyId" = q."agencyId" AND k."id" = q."skpId"
    JOIN "Employee" e ON e."agencyId" = k."agencyId" AND e."id" = k."employeeId"
    LEFT JOIN "WorkResult" r ON r."agencyId" = q."agencyId" AND r."id" = q."workResultId"
    WHERE q."agencyId" = ${actor.agencyId}::uuid AND q."askedId" = ${actor.employeeId}::uuid AND q."answeredAt" IS NULL
    ORDER BY q."createdAt" LIMIT ${PAGE_SIZE + 1} OFFSET ${(page - 1) * PAGE_SIZE}`;
}

export type FeedbackRow = {
  id: string;
  skpId: string;
  personName: string;
  giverClass: GiverClass;
  tone: FeedbackTone;
  text: string;
  statement: string | null;
  value: BehaviourValue | null;
  createdAt: Date;
};

/** Feedback this person received, newest first; with the name of the giver. One row more than a page, to know of a next. */
export async function listReceived(tx: Reads, actor: AgencyActor, page: number): Promise<FeedbackRow[]> {
  return tx.$queryRaw<FeedbackRow[]>`
    SELECT f."id", f."skpId", f."giverName" AS "personName", f."giverClass", f."tone", f."text", r."statement", f."value",
      f."createdAt"
    FROM "Skp" k
    JOIN "Feedback" f ON f."agencyId" = k."agencyId" AND f."skpId" = k."id"
    LEFT JOIN "WorkResult" r ON r."agencyId" = f."agencyId" AND r."id" = f."workResultId"
    WHERE k."agencyId" = ${actor.agencyId}::uuid AND k."employeeId" = ${actor.employeeId}::uuid
    ORDER BY f."createdAt" DESC, f."id" LIMIT ${PAGE_SIZE + 1} OFFSET ${(page - 1) * PAGE_SIZE}`;
}

/** Feedback this person gave, newest first; with the name of the receiver. */
export async function listGiven(tx: Reads, actor: AgencyActor, page: number): Promise<FeedbackRow[]> {
  return tx.$queryRaw<FeedbackRow[]>`
    SELECT f."id", f."skpId", e."name" AS "personName", f."giverClass", f."tone", f."text", r."statement", f."value",
      f."createdAt"
    FROM "Feedback" f
    JOIN "Skp" k ON k."agencyId" = f."agencyId" AND k."id" = f."skpId"
    JOIN "Employee" e ON e."agencyId" = k."agencyId" AND e."id" = k."employeeId"
    LEFT JOIN "WorkResult" r ON r."agencyId" = f."agencyId" AND r."id" = f."workResultId"
    WHERE f."agencyId" = ${actor.agencyId}::uuid AND f."giverId" = ${actor.employeeId}::uuid
    ORDER BY f."createdAt" DESC, f."id" LIMIT ${PAGE_SIZE + 1} OFFSET ${(page - 1) * PAGE_SIZE}`;
}
