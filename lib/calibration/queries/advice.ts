import "server-only";
import type { Actor, AgencyActor } from "@/lib/auth/actor";
import { canAdvise } from "@/lib/calibration/policy";
import { isId } from "@/lib/core/input";
import type { Reads } from "@/lib/db/direct";
import { Prisma } from "@/lib/db/generated/client";
import type { AdviceKind } from "@/lib/db/generated/enums";
import { canRate, canSeeEvaluation, maskedFor } from "@/lib/evaluation/policy";
import { findEvaluation } from "@/lib/evaluation/queries/record";
import type { EvaluationRecord } from "@/lib/evaluation/record";
import { memberSql } from "./teams";

export type Advice = {
  id: string;
  kind: AdviceKind;
  text: string;
  memberId: string;
  memberName: string;
  party: string;
  createdAt: Date;
  followed: boolean | null;
  answer: string | null;
  answeredByName: string | null;
  answeredAt: Date | null;
};

/** What evaluation teams said about one evaluation, oldest first; at most 100. One statement. */
export function listAdvice(tx: Reads, agencyId: string, evaluationId: string): Promise<Advice[]> {
  return tx.$queryRaw<Advice[]>`
    SELECT a."id", a."kind", a."text", a."memberId", e."name" AS "memberName", m."party", a."createdAt", a."followed", a."answer",
      b."name" AS "answeredByName", a."answeredAt"
    FROM "EvaluationAdvice" a
    JOIN "EvaluationTeamMember" m ON m."agencyId" = a."agencyId" AND m."teamId" = a."teamId" AND m."employeeId" = a."memberId"
    JOIN "Employee" e ON e."agencyId" = a."agencyId" AND e."id" = a."memberId"
    LEFT JOIN "Employee" b ON b."agencyId" = a."agencyId" AND b."id" = a."answeredById"
    WHERE a."agencyId" = ${agencyId}::uuid AND a."evaluationId" = ${evaluationId}::uuid ORDER BY a."createdAt", a."id" LIMIT 100`;
}

/** An evaluation as an evaluation team meets it. */
export type Advised = EvaluationRecord & {
  /** The team of which the actor is a member now; null for everybody else. */
  teamId: string | null;
  isMember: boolean;
};

/**
 * An evaluation for who may advise on it or answers as its appraiser, and for whoever sees the evaluation anyway. What is the
 * appraiser's draft stays hidden. Null for everybody else, the rated person included while nothing is released. Two statements.
 */
export async function findAdvised(
  tx: Reads,
  actor: Actor,
  agencyId: string,
  evaluationId: string,
): Promise<Advised | null> {
  if (!isId(evaluationId) || actor.employeeId === null) return null;
  const record = await findEvaluation(tx, agencyId, evaluationId);
  if (record === null) return null;
  const rows = await tx.$queryRaw<{ teamId: string }[]>(Prisma.sql`
    SELECT t."id" AS "teamId" FROM "Evaluation" v
    JOIN "Unit" u ON u."agencyId" = v."agencyId" AND u."id" = v."unitId"
    JOIN "EvaluationTeam" t ON t."agencyId" = v."agencyId" AND t."periodId" = v."periodId" AND t."endedAt" IS NULL
    JOIN "Unit" tu ON tu."agencyId" = t."agencyId" AND tu."id" = t."unitId" AND starts_with(u."path", tu."path")
    JOIN "Agency" g ON g."id" = t."agencyId"
    WHERE v."agencyId" = ${agencyId}::uuid AND v."id" = ${evaluationId}::uuid AND ${memberSql(actor.employeeId)}
    ORDER BY tu."depth" DESC LIMIT 1`);
  const teamId = rows[0]?.teamId ?? null;
  const advised = { ...record, teamId, isMember: teamId !== null };
  if (actor.employeeId === record.employeeId) return null;
  return canAdvise(actor, advised) || canRate(actor, record) || canSeeEvaluation(actor, record)
    ? advised
    : null;
}

export type AdvicePage = { record: Advised; advice: Advice[]; advises: boolean; answers: boolean };

/** The page on which members advise and the appraiser answers. Three statements. */
export async function getAdvicePage(
  tx: Reads,
  actor: AgencyActor,
  evaluationId: string,
  now: Date,
): Promise<AdvicePage | null> {
  const found = await findAdvised(tx, actor, actor.agencyId, evaluationId);
  if (found === null) return null;
  const { teamId, isMember } = found;
  const underWay = found.state === "SELF_REVIEW" || found.state === "RATING";
  return {
    record: { ...maskedFor(actor, found, now), teamId, isMember },
    advice: await listAdvice(tx, actor.agencyId, evaluationId),
    advises: underWay && canAdvise(actor, found),
    answers: underWay && canRate(actor, found),
  };
}
