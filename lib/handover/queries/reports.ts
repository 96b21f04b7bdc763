import "server-only";
import { type AgencyActor, isHrAdmin } from "@/lib/auth/actor";
import type { Reads } from "@/lib/db/direct";
import { Prisma } from "@/lib/db/generated/client";
import type { Predicate, SubperiodKind } from "@/lib/db/generated/enums";
import { canSeeReport } from "@/lib/handover/policy";
import type { ReportContent } from "@/lib/handover/rules/report";

export const REPORT_PAGE = 25;

export type ReportRow = {
  id: string;
  unitName: string;
  unitPath: string;
  reporterId: string;
  reporterName: string;
  receiverId: string | null;
  receiverName: string | null;
  receiverLeft: boolean;
  year: number;
  kind: SubperiodKind;
  number: number;
  /** 1, then later reports of what was missing. */
  reportNumber: number;
  content: ReportContent;
  note: string | null;
  dueAt: Date | null;
  lateReason: string | null;
  sentAt: Date;
  receivedAt: Date | null;
  carriedById: string | null;
};

const COLUMNS = Prisma.sql`r."id", u."name" AS "unitName", u."path" AS "unitPath", r."reporterId", e."name" AS "reporterName",
  r."receiverId", x."name" AS "receiverName", CASE WHEN x."leftOn" IS NULL THEN false ELSE true END AS "receiverLeft", p."year",
  s."kind", s."number", r."number" AS "reportNumber", r."content", r."note", r."dueAt", r."lateReason", r."sentAt",
  r."receivedAt", r."carriedById"`;
const TABLES = Prisma.sql`"EvaluationReport" r
  JOIN "Unit" u ON u."agencyId" = r."agencyId" AND u."id" = r."unitId"
  JOIN "Employee" e ON e."agencyId" = r."agencyId" AND e."id" = r."reporterId"
  JOIN "Subperiod" s ON s."agencyId" = r."agencyId" AND s."id" = r."subperiodId"
  JOIN "Period" p ON p."agencyId" = s."agencyId" AND p."id" = s."periodId"
  LEFT JOIN "Employee" x ON x."agencyId" = r."agencyId" AND x."id" = r."receiverId"`;

export type ReportList = { rows: (ReportRow & { total: number })[]; page: number };

/** Reports sent to the actor (for HR admin also those to the appointing authority) and sent by the actor, newest first. */
export async function listReports(
  tx: Reads,
  actor: AgencyActor,
  box: "masuk" | "keluar",
  page: number,
): Promise<ReportList> {
  const mine =
    box === "keluar"
      ? Prisma.sql`r."reporterId" = ${actor.employeeId}::uuid`
      : Prisma.sql`(r."receiverId" = ${actor.employeeId}::uuid OR ${isHrAdmin(actor)} AND r."receiverId" IS NULL)`;
  const rows = await tx.$queryRaw<(ReportRow & { total: number })[]>`
    SELECT ${COLUMNS}, count(*) OVER ()::int AS "total" FROM ${TABLES}
    WHERE r."agencyId" = ${actor.agencyId}::uuid AND ${mine}
    ORDER BY r."sentAt" DESC, r."id" LIMIT ${REPORT_PAGE} OFFSET ${(page - 1) * REPORT_PAGE}`;
  return { rows, page };
}

/** One report; null when it is not the actor's to see. */
export async function findReport(tx: Reads, actor: AgencyActor, id: string): Promise<ReportRow | null> {
  const [row] = await tx.$queryRaw<ReportRow[]>`
    SELECT ${COLUMNS} FROM ${TABLES} WHERE r."agencyId" = ${actor.agencyId}::uuid AND r."id" = ${id}::uuid`;
  return row !== undefined && canSeeReport(actor, row) ? row : null;
}

export type ReportedPerson = {
  evaluationId: string;
  name: string;
  positionName: string;
  predicate: Predicate;
  recommendation: string | null;
  total: number;
};

export type ReportPage = {
  report: ReportRow;
  people: ReportedPerson[];
  carried: { id: string; unitName: string; reporterName: string; sentAt: Date }[];
};

/** A report with the people in it and the reports it took along. Three statements. */
export async function getReportPage(
  tx: Reads,
  actor: AgencyActor,
  id: string,
  page: number,
): Promise<ReportPage | null> {
  const report = await findReport(tx, actor, id);
  if (report === null) return null;
  const people = await tx.$queryRaw<ReportedPerson[]>`
    SELECT v."id" AS "evaluationId", e."name", k."positionName", v."predicate", v."recommendation", count(*) OVER ()::int AS "total"
    FROM "EvaluationDocument" d
    JOIN "Evaluation" v ON v."agencyId" = d."agencyId" AND v."id" = d."evaluationId"
    JOIN "Employee" e ON e."agencyId" = v."agencyId" AND e."id" = v."employeeId"
    JOIN "Skp" k ON k."agencyId" = v."agencyId" AND k."id" = v."skpId"
    WHERE d."agencyId" = ${actor.agencyId}::uuid AND d."reportId" = ${id}::uuid
    ORDER BY e."name", v."id" LIMIT ${REPORT_PAGE} OFFSET ${(page - 1) * REPORT_PAGE}`;
  const carried = await tx.$queryRaw<ReportPage["carried"]>`
    SELECT r."id", u."name" AS "unitName", e."name" AS "reporterName", r."sentAt" FROM "EvaluationReport" r
    JOIN "Unit" u ON u."agencyId" = r."agencyId" AND u."id" = r."unitId"
    JOIN "Employee" e ON e."agencyId" = r."agencyId" AND e."id" = r."reporterId"
    WHERE r."agencyId" = ${actor.agencyId}::uuid AND r."carriedById" = ${id}::uuid ORDER BY u."name", r."sentAt" LIMIT 200`;
  return { report, people, carried };
}
