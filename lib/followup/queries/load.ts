import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { isoDay } from "@/lib/core/dates";
import type { Reads } from "@/lib/db/direct";
import type {
  AwardState,
  CoachingState,
  EvaluationState,
  RecommendationState,
  SanctionState,
} from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/tenant";
import type { Line } from "@/lib/employees/policy";
import type { Mandates } from "@/lib/followup/policy";

/** One statement each: a record with the facts its policy asks for; null when there is none. Access is asked by the caller. */

export type SubjectPerson = Line & { name: string; leftOn: Date | null };

export async function loadPerson(
  tx: Reads,
  agencyId: string,
  employeeId: string,
): Promise<SubjectPerson | null> {
  const rows = await tx.$queryRaw<SubjectPerson[]>`
    SELECT e."id" AS "employeeId", e."name", e."leftOn", e."superiorId", u."path" AS "unitPath" FROM "Employee" e
    LEFT JOIN "Unit" u ON u."agencyId" = e."agencyId" AND u."id" = e."unitId"
    WHERE e."agencyId" = ${agencyId}::uuid AND e."id" = ${employeeId}::uuid`;
  return rows[0] ?? null;
}

export type TaggedEvaluation = Line & {
  evaluationId: string;
  state: EvaluationState;
  decidedById: string | null;
  releasedAt: Date | null;
};

export async function loadTagged(
  tx: Reads,
  agencyId: string,
  evaluationId: string,
): Promise<TaggedEvaluation | null> {
  const rows = await tx.$queryRaw<TaggedEvaluation[]>`
    SELECT v."id" AS "evaluationId", v."state", v."decidedById", v."releasedAt", v."employeeId", e."superiorId",
      u."path" AS "unitPath"
    FROM "Evaluation" v JOIN "Employee" e ON e."agencyId" = v."agencyId" AND e."id" = v."employeeId"
    LEFT JOIN "Unit" u ON u."agencyId" = e."agencyId" AND u."id" = e."unitId"
    WHERE v."agencyId" = ${agencyId}::uuid AND v."id" = ${evaluationId}::uuid`;
  return rows[0] ?? null;
}

export type LoadedRecommendation = TaggedEvaluation & { id: string; standing: RecommendationState };

export async function loadRecommendation(
  tx: Tx,
  agencyId: string,
  id: string,
): Promise<LoadedRecommendation | null> {
  const row = await tx.recommendation.findUnique({
    where: { agencyId_id: { agencyId, id } },
    select: { id: true, evaluationId: true, state: true },
  });
  const evaluation = row && (await loadTagged(tx, agencyId, row.evaluationId));
  return evaluation && { ...evaluation, id: row.id, standing: row.state };
}

export type LoadedPlan = Line & {
  id: string;
  evaluationId: string;
  coachId: string | null;
  opensAt: Date;
  state: CoachingState;
  version: number;
};

export async function loadPlan(tx: Reads, agencyId: string, id: string): Promise<LoadedPlan | null> {
  const rows = await tx.$queryRaw<LoadedPlan[]>`
    SELECT c."id", c."evaluationId", c."coachId", c."opensAt", c."state", c."version", c."employeeId", e."superiorId",
      u."path" AS "unitPath"
    FROM "CoachingPlan" c JOIN "Employee" e ON e."agencyId" = c."agencyId" AND e."id" = c."employeeId"
    LEFT JOIN "Unit" u ON u."agencyId" = e."agencyId" AND u."id" = e."unitId"
    WHERE c."agencyId" = ${agencyId}::uuid AND c."id" = ${id}::uuid`;
  return rows[0] ?? null;
}

/** The running mandates of the actor beside the post of agency head. */
export async function loadMandates(tx: Tx, actor: Actor, agencyId: string, now: Date): Promise<Mandates> {
  if (actor.employeeId === null) return { awards: false, sanctions: false };
  const today = new Date(`${isoDay(now, actor.timeZone)}T00:00:00Z`);
  const rows = await tx.followUpMandate.findMany({
    where: {
      agencyId,
      employeeId: actor.employeeId,
      startsOn: { lte: today },
      OR: [{ endsOn: null }, { endsOn: { gte: today } }],
    },
    take: 20,
    select: { scope: true },
  });
  const has = (scope: string) => rows.some((row) => row.scope === scope);
  return { awards: has("AWARDS"), sanctions: has("SANCTIONS") };
}

export type LoadedAward = Line & {
  id: string;
  nominatedById: string;
  state: AwardState;
  version: number;
};

export async function loadAward(tx: Tx, agencyId: string, id: string): Promise<LoadedAward | null> {
  const row = await tx.award.findUnique({
    where: { agencyId_id: { agencyId, id } },
    select: { id: true, employeeId: true, nominatedById: true, state: true, version: true },
  });
  const person = row && (await loadPerson(tx, agencyId, row.employeeId));
  return person && { ...row, superiorId: person.superiorId, unitPath: person.unitPath };
}

export type LoadedSanction = Line & { id: string; state: SanctionState; seenAt: Date | null };

export async function loadSanction(tx: Tx, agencyId: string, id: string): Promise<LoadedSanction | null> {
  const row = await tx.sanction.findUnique({
    where: { agencyId_id: { agencyId, id } },
    select: { id: true, employeeId: true, state: true, seenAt: true },
  });
  const person = row && (await loadPerson(tx, agencyId, row.employeeId));
  return person && { ...row, superiorId: person.superiorId, unitPath: person.unitPath };
}
