import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import { isId } from "@/lib/core/input";
import type { Reads } from "@/lib/db/direct";
import type {
  Aspect,
  EvidenceState,
  FeedbackTone,
  GiverClass,
  Perspective,
  SkpApproach,
  SubperiodKind,
  WorkResultKind,
} from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/tenant";
import { canSeeRecord, type Line } from "@/lib/employees/policy";
import { canCheckEvidence } from "@/lib/progress/policy";

/** What a write on an indicator needs to know; null when indicator and subperiod are not of one year of this agency. */
export async function loadIndicator(tx: Reads, agencyId: string, indicatorId: string, subperiodId: string) {
  const rows = await tx.$queryRaw<(Line & { skpId: string; periodId: string; revision: number })[]>`
    SELECT k."id" AS "skpId", k."periodId", k."revision", k."employeeId", e."superiorId", u."path" AS "unitPath"
    FROM "Indicator" i
    JOIN "WorkResult" r ON r."agencyId" = i."agencyId" AND r."id" = i."workResultId"
    JOIN "Skp" k ON k."agencyId" = r."agencyId" AND k."id" = r."skpId"
    JOIN "Subperiod" s ON s."agencyId" = k."agencyId" AND s."periodId" = k."periodId" AND s."id" = ${subperiodId}::uuid
    JOIN "Employee" e ON e."agencyId" = k."agencyId" AND e."id" = k."employeeId"
    LEFT JOIN "Unit" u ON u."agencyId" = e."agencyId" AND u."id" = e."unitId"
    WHERE i."agencyId" = ${agencyId}::uuid AND i."id" = ${indicatorId}::uuid`;
  return rows[0] ?? null;
}

type EvidenceRow = Line & {
  evidenceId: string;
  title: string;
  fileId: string | null;
  skpId: string;
  periodId: string;
  subperiodId: string;
  indicatorId: string;
  checkerIds: string[];
};

/** A piece of evidence with the person it belongs to. */
export async function loadEvidence(tx: Reads, agencyId: string, evidenceId: string) {
  const rows = await tx.$queryRaw<EvidenceRow[]>`
    SELECT v."id" AS "evidenceId", v."title", v."fileId", k."id" AS "skpId", k."periodId", p."subperiodId", p."indicatorId",
      k."employeeId", e."superiorId", u."path" AS "unitPath",
      (SELECT coalesce(jsonb_agg(c."checkerId"), '[]') FROM "EvidenceChecker" c
        WHERE c."agencyId" = e."agencyId" AND c."appraiserId" = e."superiorId") AS "checkerIds"
    FROM "Evidence" v
    JOIN "ProgressEntry" p ON p."agencyId" = v."agencyId" AND p."id" = v."entryId"
    JOIN "Skp" k ON k."agencyId" = p."agencyId" AND k."id" = p."skpId"
    JOIN "Employee" e ON e."agencyId" = k."agencyId" AND e."id" = k."employeeId"
    LEFT JOIN "Unit" u ON u."agencyId" = e."agencyId" AND u."id" = e."unitId"
    WHERE v."agencyId" = ${agencyId}::uuid AND v."id" = ${evidenceId}::uuid`;
  return rows[0] ?? null;
}

/** The bytes of a piece of evidence, for an actor who may see the record; null otherwise. */
export async function getEvidenceFile(tx: Tx, actor: AgencyActor, evidenceId: string) {
  if (!isId(evidenceId)) return null;
  const { agencyId } = actor;
  const evidence = await loadEvidence(tx, agencyId, evidenceId);
  if (evidence === null || evidence.fileId === null) return null;
  if (!canSeeRecord(actor, evidence) && !canCheckEvidence(actor, evidence)) return null;
  const file = await tx.storedFile.findUniqueOrThrow({
    where: { agencyId_id: { agencyId, id: evidence.fileId } },
    select: { name: true, contentType: true, content: true },
  });
  return { ...file, employeeId: evidence.employeeId };
}

export type ProgressIndicator = {
  id: string;
  aspect: Aspect | null;
  perspective: Perspective | null;
  statement: string;
  target: string | null;
  entry: {
    version: number;
    realisation: string;
    note: string | null;
    recordedAt: string;
    evidence: {
      id: string;
      title: string;
      url: string | null;
      isFile: boolean;
      state: EvidenceState;
      checkNote: string | null;
    }[];
  } | null;
};

export type ProgressResult = {
  id: string;
  kind: WorkResultKind;
  statement: string;
  indicators: ProgressIndicator[];
  /** Note of the leader who took it over. */
  takeover: string | null;
  feedback: {
    id: string;
    giverName: string;
    giverClass: GiverClass;
    tone: FeedbackTone;
    text: string;
    createdAt: string;
  }[];
};

export type ProgressPlan = Line & {
  skpId: string;
  employeeName: string;
  superiorName: string | null;
  positionName: string;
  approach: SkpApproach;
  revision: number;
  year: number;
  subperiods: { id: string; kind: SubperiodKind; number: number; opensAt: Date; closesAt: Date }[];
};

/** The own plan that realisation is written on: the latest that has ever been agreed. */
export function getCurrentPlan(tx: Tx, agencyId: string, employeeId: string) {
  return tx.skp.findFirst({
    where: { agencyId, employeeId, revision: { gt: 0 } },
    orderBy: [{ period: { year: "desc" } }, { sequence: "desc" }],
    select: { id: true },
  });
}

/** The plan and its documentation subperiods; null when there is no such plan. */
export async function getProgressPlan(tx: Tx, agencyId: string, skpId: string): Promise<ProgressPlan | null> {
  const plan = await tx.skp.findUnique({
    where: { agencyId_id: { agencyId, id: skpId } },
    select: {
      id: true,
      employeeId: true,
      positionName: true,
      approach: true,
      revision: true,
      employee: {
        select: {
          name: true,
          superiorId: true,
          superior: { select: { name: true } },
          unit: { select: { path: true } },
        },
      },
      period: {
        select: {
          year: true,
          windows: {
            where: { phase: "EXECUTION" },
            orderBy: { opensAt: "asc" },
            select: {
              opensAt: true,
              closesAt: true,
              subperiod: { select: { id: true, kind: true, number: true } },
            },
          },
        },
      },
    },
  });
  if (plan === null) return null;
  const { employee, period, id, ...rest } = plan;
  return {
    ...rest,
    skpId: id,
    employeeName: employee.name,
    superiorId: employee.superiorId,
    superiorName: employee.superior?.name ?? null,
    unitPath: employee.unit?.path ?? null,
    year: period.year,
    subperiods: period.windows.flatMap(({ subperiod, ...window }) =>
      subperiod ? [{ ...subperiod, ...window }] : [],
    ),
  };
}

/** Results, indicators, the realisation in one subperiod with its evidence, and the latest five feedbacks of each result. */
export async function listProgress(
  tx: Reads,
  agencyId: string,
  skpId: string,
  subperiodId: string | null,
): Promise<ProgressResult[]> {
  return tx.$queryRaw<ProgressResult[]>`
    SELECT r."id", r."kind", r."statement",
      (SELECT t."note" FROM "ResultTakeover" t WHERE t."agencyId" = r."agencyId" AND t."workResultId" = r."id") AS "takeover",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', i."id", 'aspect', i."aspect", 'perspective', i."perspective",
          'statement', i."statement", 'target', i."target",
          'entry', (SELECT jsonb_build_object('version', p."version", 'realisation', p."realisation", 'note', p."note",
              'recordedAt', p."recordedAt", 'evidence', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', v."id",
                'title', v."title", 'url', v."url", 'isFile', v."fileId" IS NOT NULL, 'state', v."state", 'checkNote', v."checkNote") ORDER BY v."createdAt"), '[]')
                FROM "Evidence" v WHERE v."agencyId" = p."agencyId" AND v."entryId" = p."id"))
            FROM "ProgressEntry" p WHERE p."agencyId" = i."agencyId" AND p."indicatorId" = i."id"
              AND p."subperiodId" = ${subperiodId}::uuid)) ORDER BY i."sortOrder"), '[]')
        FROM "Indicator" i WHERE i."agencyId" = r."agencyId" AND i."workResultId" = r."id") AS "indicators",
      (SELECT coalesce(jsonb_agg(f), '[]') FROM (SELECT f."id", f."giverName", f."giverClass", f."tone", f."text",
          f."createdAt" FROM "Feedback" f WHERE f."agencyId" = r."agencyId" AND f."skpId" = r."skpId"
          AND f."workResultId" = r."id" ORDER BY f."createdAt" DESC LIMIT 5) f) AS "feedback"
    FROM "WorkResult" r
    WHERE r."agencyId" = ${agencyId}::uuid AND r."skpId" = ${skpId}::uuid
    ORDER BY r."kind", r."sortOrder" LIMIT 100`;
}
