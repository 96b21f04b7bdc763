import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import { type CreditAccount, earnsCredit, loadAccounts } from "@/lib/credit/queries/account";
import type {
  CoachingOutcome,
  CoachingState,
  Predicate,
  RecommendationKind,
  RecommendationState,
  SanctionState,
  SubperiodKind,
} from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/tenant";
import { relationTo } from "@/lib/employees/policy";
import { canNominate, canRecordSanctions, canSeeSanction } from "@/lib/followup/policy";
import { loadMandates, loadPerson, type SubjectPerson } from "@/lib/followup/queries/load";
import { lowPair, type Priority, prioritiesOf, type YearPredicate } from "@/lib/followup/rules/standing";

/** Rows of each part; what is older stands on the lists. */
const MOST = 20;

export type RecordPage = {
  person: SubjectPerson;
  own: boolean;
  predicates: {
    evaluationId: string;
    year: number;
    kind: SubperiodKind;
    number: number;
    predicate: Predicate;
  }[];
  /** Years before the application was used, imported; without those that have an evaluation here. */
  former: YearPredicate[];
  low: [YearPredicate, YearPredicate] | null;
  priorities: Priority[];
  awards: { id: string; name: string; year: number; announcedAt: Date }[];
  coaching: {
    id: string;
    year: number;
    state: CoachingState;
    outcome: CoachingOutcome | null;
    opensAt: Date;
  }[];
  recommendations: {
    id: string;
    kind: RecommendationKind;
    text: string;
    state: RecommendationState;
    note: string | null;
  }[];
  /** Null: not for this viewer. */
  sanctions: { id: string; title: string; state: SanctionState; decidedOn: Date }[] | null;
  credit: CreditAccount | null;
  canNominate: boolean;
  canSanction: boolean;
};

/** What followed a person's evaluations, as far as they are released; null when not the actor's to see. Nine statements. */
export async function getRecordPage(
  tx: Tx,
  actor: AgencyActor,
  employeeId: string,
  now: Date,
): Promise<RecordPage | null> {
  const { agencyId } = actor;
  const person = await loadPerson(tx, agencyId, employeeId);
  if (person === null || relationTo(actor, person) === null) return null;
  const mandates = await loadMandates(tx, actor, agencyId, now);
  const predicates = await tx.$queryRaw<RecordPage["predicates"]>`
    SELECT v."id" AS "evaluationId", p."year", s."kind", s."number", v."predicate" FROM "Evaluation" v
    JOIN "Period" p ON p."agencyId" = v."agencyId" AND p."id" = v."periodId"
    JOIN "Subperiod" s ON s."agencyId" = v."agencyId" AND s."id" = v."subperiodId"
    WHERE v."agencyId" = ${agencyId}::uuid AND v."employeeId" = ${employeeId}::uuid AND v."predicate" IS NOT NULL
      AND v."releasedAt" <= ${now} AND v."state" IN ('DECIDED', 'ACKNOWLEDGED', 'OBJECTED')
    ORDER BY s."endsOn" DESC, s."kind" DESC, v."decidedAt" DESC LIMIT ${MOST}`;
  const evaluated = yearsOf(predicates);
  const former = await tx.$queryRaw<YearPredicate[]>`
    SELECT f."year", f."predicate" FROM "FormerPredicate" f
    WHERE f."agencyId" = ${agencyId}::uuid AND f."employeeId" = ${employeeId}::uuid
      AND NOT f."year" = ANY(${evaluated.map(({ year }) => year)}::int[])
    ORDER BY f."year" DESC LIMIT ${MOST}`;
  const years = [...evaluated, ...former];
  const [account] = await loadAccounts(tx, agencyId, [employeeId], now);
  return {
    person,
    own: employeeId === actor.employeeId,
    predicates,
    former,
    low: lowPair(years),
    priorities: prioritiesOf(years),
    awards: await tx.$queryRaw<RecordPage["awards"]>`
      SELECT a."id", k."name", a."year", a."announcedAt" FROM "Award" a
      JOIN "AwardKind" k ON k."agencyId" = a."agencyId" AND k."id" = a."kindId"
      WHERE a."agencyId" = ${agencyId}::uuid AND a."employeeId" = ${employeeId}::uuid AND a."state" = 'ANNOUNCED'
      ORDER BY a."announcedAt" DESC LIMIT ${MOST}`,
    coaching: await tx.$queryRaw<RecordPage["coaching"]>`
      SELECT c."id", p."year", c."state", c."outcome", c."opensAt" FROM "CoachingPlan" c
      JOIN "Evaluation" v ON v."agencyId" = c."agencyId" AND v."id" = c."evaluationId"
      JOIN "Period" p ON p."agencyId" = v."agencyId" AND p."id" = v."periodId"
      WHERE c."agencyId" = ${agencyId}::uuid AND c."employeeId" = ${employeeId}::uuid AND c."opensAt" <= ${now}
      ORDER BY c."opensAt" DESC LIMIT ${MOST}`,
    recommendations: await tx.$queryRaw<RecordPage["recommendations"]>`
      SELECT r."id", r."kind", r."text", r."state", r."note" FROM "Recommendation" r
      JOIN "Evaluation" v ON v."agencyId" = r."agencyId" AND v."id" = r."evaluationId" AND v."releasedAt" <= ${now}
      WHERE r."agencyId" = ${agencyId}::uuid AND r."employeeId" = ${employeeId}::uuid
      ORDER BY r."taggedAt" DESC, r."id" LIMIT ${MOST}`,
    sanctions: canSeeSanction(actor, mandates, person)
      ? await tx.sanction.findMany({
          where: { agencyId, employeeId },
          orderBy: { recordedAt: "desc" },
          take: MOST,
          select: { id: true, title: true, state: true, decidedOn: true },
        })
      : null,
    credit: account !== undefined && earnsCredit(account) ? account : null,
    canNominate: canNominate(actor, person),
    canSanction: person.leftOn === null && canRecordSanctions(actor, mandates, employeeId),
  };
}

/** The last predicate of each year, newest first. */
function yearsOf(predicates: RecordPage["predicates"]): YearPredicate[] {
  const years = new Map<number, Predicate>();
  for (const { kind, year, predicate } of predicates)
    if (kind === "YEAR" && !years.has(year)) years.set(year, predicate);
  return [...years].map(([year, predicate]) => ({ year, predicate }));
}
