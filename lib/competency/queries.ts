import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import { withGap } from "@/lib/competency/rules";
import { POSITION_LEVELS } from "@/lib/competency/schema";
import type { Reads } from "@/lib/db/direct";
import type { Competency, PositionLevel, SubperiodKind } from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/tenant";
import { COMPETENCIES, requiredLevel, type Standards } from "@/lib/evaluation/rules/required-level";

export type CompetencyLevel = { competency: Competency; required: number; level: number };

export type CompetencyYear = {
  evaluationId: string;
  year: number;
  kind: SubperiodKind;
  number: number;
  decidedAt: Date;
  levels: CompetencyLevel[];
};

/** The person's competency levels in the last six evaluations released to them, newest first. */
async function listCompetencyHistory(
  tx: Reads,
  agencyId: string,
  employeeId: string,
  now: Date,
): Promise<CompetencyYear[]> {
  return tx.$queryRaw<CompetencyYear[]>`
    SELECT v."id" AS "evaluationId", p."year", s."kind", s."number", v."decidedAt",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('competency', c."competency", 'required', c."required",
          'level', c."level") ORDER BY c."competency"), '[]')
        FROM "CompetencyRating" c
        WHERE c."agencyId" = v."agencyId" AND c."evaluationId" = v."id" AND c."level" IS NOT NULL) AS "levels"
    FROM "Evaluation" v
    JOIN "Period" p ON p."agencyId" = v."agencyId" AND p."id" = v."periodId"
    JOIN "Subperiod" s ON s."agencyId" = v."agencyId" AND s."id" = v."subperiodId"
    WHERE v."agencyId" = ${agencyId}::uuid AND v."employeeId" = ${employeeId}::uuid
      AND v."state" IN ('DECIDED', 'ACKNOWLEDGED', 'OBJECTED') AND v."releasedAt" <= ${now}
    ORDER BY v."decidedAt" DESC LIMIT 6`;
}

export type MatchingTraining = {
  id: string;
  name: string;
  competency: Competency;
  provider: string;
  hours: number;
  /** First day of the next open session; null when none is planned. */
  startsOn: Date | null;
};

/** Programmes for the competencies in which something is missing; 20 at most. */
async function listMatchingTrainings(
  tx: Reads,
  agencyId: string,
  gaps: Competency[],
  now: Date,
): Promise<MatchingTraining[]> {
  if (gaps.length === 0) return [];
  return tx.$queryRaw<MatchingTraining[]>`
    SELECT t."id", t."name", t."competency", t."provider", t."hours",
      (SELECT min(s."startsOn") FROM "TrainingSession" s WHERE s."agencyId" = t."agencyId" AND s."programId" = t."id"
        AND s."state" = 'OPEN' AND s."startsOn" >= ${now}::date) AS "startsOn"
    FROM "TrainingProgram" t
    WHERE t."agencyId" = ${agencyId}::uuid AND t."archivedAt" IS NULL AND t."competency" = ANY(${gaps}::"Competency"[])
    ORDER BY "startsOn" NULLS LAST, t."name" LIMIT 20`;
}

export type CompetencyPage = { history: CompetencyYear[]; trainings: MatchingTraining[] };

/** The actor's own competency page. Two queries. */
export async function getMyCompetencies(tx: Reads, actor: AgencyActor, now: Date): Promise<CompetencyPage> {
  if (actor.employeeId === null) return { history: [], trainings: [] };
  const history = await listCompetencyHistory(tx, actor.agencyId, actor.employeeId, now);
  const gaps = withGap(history[0]?.levels ?? []).map(({ competency }) => competency);
  return { history, trainings: await listMatchingTrainings(tx, actor.agencyId, gaps, now) };
}

export type StandardRow = {
  level: PositionLevel;
  required: Record<Competency, number>;
  /** Whether the agency set anything for this level itself. */
  own: boolean;
};

/** What the agency requires of every position level: its own rows over the default table. */
export async function listStandards(tx: Tx, agencyId: string): Promise<StandardRow[]> {
  const rows = await tx.competencyStandard.findMany({ where: { agencyId }, take: 500 });
  return POSITION_LEVELS.map((level) => {
    const own = rows.filter((row) => row.level === level);
    const standards: Standards = Object.fromEntries(own.map((row) => [row.competency, row.required]));
    const required = Object.fromEntries(
      COMPETENCIES.map((competency) => [competency, requiredLevel(level, competency, standards)]),
    ) as Record<Competency, number>;
    return { level, required, own: own.length > 0 };
  });
}
