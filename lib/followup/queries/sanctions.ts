import "server-only";
import { type AgencyActor, isAuditor, isHrAdmin } from "@/lib/auth/actor";
import { isoDay } from "@/lib/core/dates";
import type { Reads } from "@/lib/db/direct";
import type { MandateScope, SanctionState, SubperiodKind } from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/tenant";
import type { Line } from "@/lib/employees/policy";
import { canRecordSanctions, canSeeSanction, type Mandates } from "@/lib/followup/policy";
import { loadMandates } from "./load";

export const PAGE_SIZE = 25;

export type SanctionRow = Line & {
  id: string;
  employeeName: string;
  unitName: string | null;
  title: string;
  legalBasis: string;
  decisionNumber: string;
  decidedOn: Date;
  startsOn: Date;
  endsOn: Date | null;
  state: SanctionState;
  seenAt: Date | null;
};

export type SanctionView = SanctionRow & {
  evaluationId: string | null;
  reason: string;
  recorderName: string;
  recordedAt: Date;
  statement: string | null;
  endedAt: Date | null;
  endedReason: string | null;
  version: number;
};

export type SanctionList = { rows: (SanctionRow & { total: number })[]; canRecord: boolean };

/** Sanctions the actor may see: his own, his team's, or the agency's for HR admin, auditor and who records them. */
export async function listSanctions(
  tx: Tx,
  actor: AgencyActor,
  page: number,
  now: Date,
): Promise<SanctionList> {
  const mandates = await loadMandates(tx, actor, actor.agencyId, now);
  const canRecord = canRecordSanctions(actor, mandates, null);
  const all = canRecord || isHrAdmin(actor) || isAuditor(actor);
  const rows = await tx.$queryRaw<(SanctionRow & { total: number })[]>`
    SELECT s."id", s."employeeId", e."name" AS "employeeName", e."superiorId", u."path" AS "unitPath", u."name" AS "unitName",
      s."title", s."legalBasis", s."decisionNumber", s."decidedOn", s."startsOn", s."endsOn", s."state", s."seenAt",
      count(*) OVER ()::int AS "total"
    FROM "Sanction" s
    JOIN "Employee" e ON e."agencyId" = s."agencyId" AND e."id" = s."employeeId"
    LEFT JOIN "Unit" u ON u."agencyId" = e."agencyId" AND u."id" = e."unitId"
    WHERE s."agencyId" = ${actor.agencyId}::uuid
      AND (${all} OR s."employeeId" = ${actor.employeeId}::uuid OR e."superiorId" = ${actor.employeeId}::uuid)
    ORDER BY s."recordedAt" DESC, s."id" LIMIT ${PAGE_SIZE} OFFSET ${(page - 1) * PAGE_SIZE}`;
  return { rows, canRecord };
}

export type SanctionPage = { sanction: SanctionView; canEnd: boolean; own: boolean };

/** One sanction; null when it is not the actor's to see. */
export async function getSanctionPage(
  tx: Tx,
  actor: AgencyActor,
  id: string,
  now: Date,
): Promise<SanctionPage | null> {
  const mandates = await loadMandates(tx, actor, actor.agencyId, now);
  const [sanction] = await tx.$queryRaw<SanctionView[]>`
    SELECT s.*, e."name" AS "employeeName", e."superiorId", u."path" AS "unitPath", u."name" AS "unitName", r."name" AS "recorderName"
    FROM "Sanction" s
    JOIN "Employee" e ON e."agencyId" = s."agencyId" AND e."id" = s."employeeId"
    JOIN "Employee" r ON r."agencyId" = s."agencyId" AND r."id" = s."recordedById"
    LEFT JOIN "Unit" u ON u."agencyId" = e."agencyId" AND u."id" = e."unitId"
    WHERE s."agencyId" = ${actor.agencyId}::uuid AND s."id" = ${id}::uuid`;
  if (sanction === undefined || !canSeeSanction(actor, mandates, sanction)) return null;
  return {
    sanction,
    own: actor.employeeId === sanction.employeeId,
    canEnd: sanction.state === "IN_FORCE" && canRecordSanctions(actor, mandates, sanction.employeeId),
  };
}

/** Whether the actor records sanctions now, and for whom the form is. */
export async function getSanctionForm(tx: Tx, actor: AgencyActor, employeeId: string, now: Date) {
  const mandates: Mandates = await loadMandates(tx, actor, actor.agencyId, now);
  if (!canRecordSanctions(actor, mandates, employeeId)) return null;
  const rows = await tx.$queryRaw<{ name: string; unitName: string | null }[]>`
    SELECT e."name", u."name" AS "unitName" FROM "Employee" e
    LEFT JOIN "Unit" u ON u."agencyId" = e."agencyId" AND u."id" = e."unitId"
    WHERE e."agencyId" = ${actor.agencyId}::uuid AND e."id" = ${employeeId}::uuid AND e."leftOn" IS NULL`;
  const evaluations = await tx.$queryRaw<
    { id: string; year: number; kind: SubperiodKind; number: number; predicate: string }[]
  >`
    SELECT v."id", p."year", s."kind", s."number", v."predicate" FROM "Evaluation" v
    JOIN "Period" p ON p."agencyId" = v."agencyId" AND p."id" = v."periodId"
    JOIN "Subperiod" s ON s."agencyId" = v."agencyId" AND s."id" = v."subperiodId"
    WHERE v."agencyId" = ${actor.agencyId}::uuid AND v."employeeId" = ${employeeId}::uuid AND v."predicate" IS NOT NULL
      AND v."releasedAt" <= ${now} AND v."state" IN ('DECIDED', 'ACKNOWLEDGED', 'OBJECTED')
    ORDER BY s."endsOn" DESC LIMIT 20`;
  return rows[0] ? { employeeId, ...rows[0], evaluations } : null;
}

export type SanctionForm = NonNullable<Awaited<ReturnType<typeof getSanctionForm>>>;

export type MandateRow = {
  id: string;
  name: string;
  positionName: string | null;
  scope: MandateScope;
  basis: string;
  startsOn: Date;
  endsOn: Date | null;
  running: boolean;
};

/** Whom the agency authorised, running ones first. */
export function listMandates(tx: Reads, actor: AgencyActor, now: Date): Promise<MandateRow[]> {
  const today = isoDay(now, actor.timeZone);
  return tx.$queryRaw<MandateRow[]>`
    SELECT m."id", e."name", o."name" AS "positionName", m."scope", m."basis", m."startsOn", m."endsOn",
      (m."startsOn" <= ${today}::date AND (m."endsOn" IS NULL OR m."endsOn" >= ${today}::date)) AS "running"
    FROM "FollowUpMandate" m
    JOIN "Employee" e ON e."agencyId" = m."agencyId" AND e."id" = m."employeeId"
    LEFT JOIN "Position" o ON o."agencyId" = e."agencyId" AND o."id" = e."positionId"
    WHERE m."agencyId" = ${actor.agencyId}::uuid ORDER BY "running" DESC, m."startsOn" DESC, m."id" LIMIT 100`;
}
