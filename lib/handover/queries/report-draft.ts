import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import type { Reads } from "@/lib/db/direct";
import type { ObjectionDecision, Predicate } from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/tenant";
import { type EvaluatedSubperiod, listEvaluatedSubperiods } from "@/lib/evaluation/queries/lists";
import { evaluationEnd, LIMIT, workingDaysAfterEnd } from "@/lib/evaluation/rules/deadlines";
import {
  addRecaps,
  type Missing,
  notYet,
  type ReportContent,
  type ReportedRow,
  recapOf,
  replacedIn,
} from "@/lib/handover/rules/report";
import { daysOffFrom } from "@/lib/periods/holidays";

/** Names listed as missing; beyond it the recap says only how many. */
const MOST_NAMES = 500;

type DocumentRow = {
  evaluationId: string;
  name: string;
  predicate: Predicate;
  recommended: boolean;
  delivered: boolean;
  returned: boolean;
  notReturned: boolean;
  objected: boolean;
  decision: ObjectionDecision | null;
  /** As an earlier report had it, before it was reopened. */
  reported: ReportedRow | null;
};

type BelowRow = {
  id: string;
  content: ReportContent;
  number: number;
  unitName: string;
  reporterName: string;
  received: boolean;
};

/** What a leader would report now of one subperiod: everything that is settled and has not gone up yet. */
export type ReportDraft = {
  subperiod: EvaluatedSubperiod;
  content: ReportContent;
  documents: string[];
  carries: string[];
  /** Number the report would get. */
  number: number;
  receiver: { id: string; name: string } | null;
  dueAt: Date | null;
};

/** Six statements; null when the subperiod is not evaluated. */
export async function getReportDraft(
  tx: Tx,
  actor: AgencyActor,
  subperiodId: string,
): Promise<ReportDraft | null> {
  if (actor.employeeId === null) return null;
  const subperiods = await listEvaluatedSubperiods(tx, actor.agencyId);
  const subperiod = subperiods.find(({ id }) => id === subperiodId);
  if (subperiod === undefined) return null;
  const documents = await listDocuments(tx, actor, subperiodId);
  const below = await listBelow(tx, actor, subperiodId);
  const people = await listUnsigned(tx, actor, subperiod);
  const ready = documents.filter((row) => reasonOf(row) === null);
  const received = below.filter((row) => row.received);
  const replaced = addRecaps([
    recapOf(ready.flatMap((row) => row.reported ?? [])),
    ...received.flatMap(({ content }) => replacedIn(content) ?? []),
  ]);
  const missing: Missing[] = [
    ...people,
    ...documents.flatMap((row) => {
      const reason = reasonOf(row);
      return reason === null ? [] : [{ name: row.name, reason }];
    }),
    ...below
      .filter((row) => !row.received)
      .map((row) => ({ name: row.reporterName, reason: "NOT_RECEIVED" as const })),
  ];
  return {
    subperiod,
    documents: ready.map(({ evaluationId }) => evaluationId),
    carries: received.map(({ id }) => id),
    content: {
      own: recapOf(ready),
      below: addRecaps(received.map(({ content }) => addRecaps([content.own, content.below]))),
      replaced,
      carried: received.map(({ unitName, reporterName, number }) => ({ unitName, reporterName, number })),
      missing: missing.slice(0, MOST_NAMES),
    },
    ...(await sending(tx, actor, subperiod)),
  };
}

function reasonOf({ decision, ...row }: DocumentRow) {
  return notYet({ ...row, decided: true, signed: true, objectionDecided: decision !== null });
}

async function sending(tx: Tx, actor: AgencyActor, subperiod: EvaluatedSubperiod) {
  const [row] = await tx.$queryRaw<{ number: number; receiver: { id: string; name: string } | null }[]>`
    SELECT 1 + (SELECT count(*)::int FROM "EvaluationReport" r WHERE r."agencyId" = ${actor.agencyId}::uuid
        AND r."reporterId" = ${actor.employeeId}::uuid AND r."subperiodId" = ${subperiod.id}::uuid) AS "number",
      (SELECT jsonb_build_object('id', e."id", 'name', e."name") FROM "Employee" e WHERE e."agencyId" = ${actor.agencyId}::uuid
        AND e."id" = ${actor.superiorId}::uuid AND e."leftOn" IS NULL) AS "receiver"`;
  const end = evaluationEnd(subperiod, actor.timeZone);
  const holidays = await daysOffFrom(tx, actor.agencyId, end ?? subperiod.closesAt);
  const dueAt = end && workingDaysAfterEnd(end, LIMIT.REPORT, { zone: actor.timeZone, holidays });
  return { number: row?.number ?? 1, receiver: row?.receiver ?? null, dueAt };
}

/** Documents the actor signed that have not gone up, each with what the last report before its reopening said. */
function listDocuments(
  tx: Reads,
  { agencyId, employeeId }: AgencyActor,
  subperiodId: string,
): Promise<DocumentRow[]> {
  return tx.$queryRaw<DocumentRow[]>`
    SELECT v."id" AS "evaluationId", e."name", v."predicate", v."recommendation" IS NOT NULL AS "recommended",
      d."deliveredAt" IS NOT NULL AS "delivered", d."returnedAt" IS NOT NULL AS "returned",
      d."notReturned" IS NOT NULL AS "notReturned", o."evaluationId" IS NOT NULL AS "objected", o."decision",
      (SELECT jsonb_build_object('predicate', n."content"->'predicate', 'recommended', n."content"->>'recommendation' IS NOT NULL,
          'returned', n."content"->'document'->>'returnedAt' IS NOT NULL, 'decision', n."content"->'objection'->'decision')
        FROM "EvaluationEdition" n WHERE n."agencyId" = v."agencyId" AND n."evaluationId" = v."id"
          AND n."content"->'document'->>'reportedAt' IS NOT NULL ORDER BY n."edition" DESC LIMIT 1) AS "reported"
    FROM "EvaluationDocument" d
    JOIN "Evaluation" v ON v."agencyId" = d."agencyId" AND v."id" = d."evaluationId" AND v."subperiodId" = ${subperiodId}::uuid
    JOIN "Employee" e ON e."agencyId" = v."agencyId" AND e."id" = v."employeeId"
    LEFT JOIN "Objection" o ON o."agencyId" = d."agencyId" AND o."evaluationId" = d."evaluationId"
    WHERE d."agencyId" = ${agencyId}::uuid AND d."signedById" = ${employeeId}::uuid AND d."reportId" IS NULL
      AND v."predicate" IS NOT NULL
    ORDER BY e."name", v."id"`;
}

/** People of the own team with an agreed plan whose evaluation nobody signed, and leaders below who sent no report. */
async function listUnsigned(
  tx: Reads,
  { agencyId, employeeId }: AgencyActor,
  subperiod: EvaluatedSubperiod,
): Promise<Missing[]> {
  return tx.$queryRaw<Missing[]>`
    SELECT e."name", CASE WHEN v."predicate" IS NULL THEN 'NOT_RATED' ELSE 'NOT_SIGNED' END AS "reason"
    FROM "Employee" e
    JOIN "Skp" k ON k."agencyId" = e."agencyId" AND k."employeeId" = e."id" AND k."periodId" = ${subperiod.periodId}::uuid
      AND k."revision" > 0
    LEFT JOIN "Evaluation" v ON v."agencyId" = k."agencyId" AND v."skpId" = k."id" AND v."subperiodId" = ${subperiod.id}::uuid
    WHERE e."agencyId" = ${agencyId}::uuid AND e."superiorId" = ${employeeId}::uuid AND e."leftOn" IS NULL AND e."needsSkp"
      AND NOT EXISTS (SELECT 1 FROM "EvaluationDocument" d WHERE d."agencyId" = v."agencyId" AND d."evaluationId" = v."id")
    UNION ALL
    SELECT e."name", 'NO_REPORT'
    FROM "Employee" e
    WHERE e."agencyId" = ${agencyId}::uuid AND e."superiorId" = ${employeeId}::uuid AND e."leftOn" IS NULL
      AND EXISTS (SELECT 1 FROM "Employee" t WHERE t."agencyId" = e."agencyId" AND t."superiorId" = e."id"
        AND t."leftOn" IS NULL AND t."needsSkp")
      AND NOT EXISTS (SELECT 1 FROM "EvaluationReport" r WHERE r."agencyId" = e."agencyId" AND r."reporterId" = e."id"
        AND r."subperiodId" = ${subperiod.id}::uuid)
    ORDER BY 2, 1 LIMIT ${MOST_NAMES}`;
}

/** Reports sent to the actor that no report of his has taken along. */
function listBelow(
  tx: Reads,
  { agencyId, employeeId }: AgencyActor,
  subperiodId: string,
): Promise<BelowRow[]> {
  return tx.$queryRaw<BelowRow[]>`
    SELECT r."id", r."content", r."number", u."name" AS "unitName", e."name" AS "reporterName",
      r."receivedAt" IS NOT NULL AS "received"
    FROM "EvaluationReport" r
    JOIN "Unit" u ON u."agencyId" = r."agencyId" AND u."id" = r."unitId"
    JOIN "Employee" e ON e."agencyId" = r."agencyId" AND e."id" = r."reporterId"
    WHERE r."agencyId" = ${agencyId}::uuid AND r."receiverId" = ${employeeId}::uuid AND r."subperiodId" = ${subperiodId}::uuid
      AND r."carriedById" IS NULL
    ORDER BY r."sentAt", r."id"`;
}
