import "server-only";
import { type AgencyActor, isAuditor, isHrAdmin } from "@/lib/auth/actor";
import type { Reads } from "@/lib/db/direct";
import { Prisma } from "@/lib/db/generated/client";
import type {
  Competency,
  Predicate,
  RecommendationKind,
  RecommendationState,
  SubperiodKind,
} from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/tenant";
import { canSeeEvaluation } from "@/lib/evaluation/policy";
import { getEvaluation } from "@/lib/evaluation/queries/record";
import type { EvaluationRecord } from "@/lib/evaluation/record";
import { isPublished } from "@/lib/evaluation/rules/states";
import { canTag, canWorkOff } from "@/lib/followup/policy";
import { loadTagged } from "./load";

export const PAGE_SIZE = 25;

export type RecommendationRow = {
  id: string;
  evaluationId: string;
  employeeName: string;
  unitName: string | null;
  kind: RecommendationKind;
  text: string;
  competency: Competency | null;
  state: RecommendationState;
  note: string | null;
  year: number;
  subperiodKind: SubperiodKind;
  number: number;
  total: number;
};

export type RecommendationFilter = {
  kind: RecommendationKind | null;
  state: RecommendationState | null;
  competency: Competency | null;
  text: string;
  page: number;
};

/** Tagged recommendations of the people the actor leads or keeps, open ones first. One query. */
export function listRecommendations(
  tx: Reads,
  actor: AgencyActor,
  filter: RecommendationFilter,
): Promise<RecommendationRow[]> {
  const words = `%${filter.text.replace(/[\\%_]/g, "\\$&")}%`;
  const { kind, state, competency } = filter;
  return tx.$queryRaw<RecommendationRow[]>`
    SELECT r."id", r."evaluationId", e."name" AS "employeeName", u."name" AS "unitName", r."kind", r."text", r."competency",
      r."state", r."note", p."year", s."kind" AS "subperiodKind", s."number", count(*) OVER ()::int AS "total"
    FROM "Recommendation" r
    JOIN "Employee" e ON e."agencyId" = r."agencyId" AND e."id" = r."employeeId"
    LEFT JOIN "Unit" u ON u."agencyId" = e."agencyId" AND u."id" = e."unitId"
    JOIN "Evaluation" v ON v."agencyId" = r."agencyId" AND v."id" = r."evaluationId"
    JOIN "Period" p ON p."agencyId" = v."agencyId" AND p."id" = v."periodId"
    JOIN "Subperiod" s ON s."agencyId" = v."agencyId" AND s."id" = v."subperiodId"
    WHERE r."agencyId" = ${actor.agencyId}::uuid AND ${othersSql(actor)}
      ${kind === null ? Prisma.empty : Prisma.sql`AND r."kind" = ${kind}::"RecommendationKind"`}
      ${state === null ? Prisma.empty : Prisma.sql`AND r."state" = ${state}::"RecommendationState"`}
      ${competency === null ? Prisma.empty : Prisma.sql`AND r."competency" = ${competency}::"Competency"`}
      AND (${filter.text} = '' OR e."name" ILIKE ${words})
    ORDER BY r."state", r."taggedAt", r."id" LIMIT ${PAGE_SIZE} OFFSET ${(filter.page - 1) * PAGE_SIZE}`;
}

/** People below, never oneself: one's own recommendations are on the own page, once released. */
function othersSql(actor: AgencyActor): Prisma.Sql {
  if (isHrAdmin(actor) || isAuditor(actor))
    return Prisma.sql`e."id" IS DISTINCT FROM ${actor.employeeId}::uuid`;
  const below = [actor.headsUnitPath, ...actor.grants.map(({ unitPath }) => unitPath)].filter(
    (path) => path !== null,
  );
  return Prisma.sql`e."id" IS DISTINCT FROM ${actor.employeeId}::uuid AND (e."superiorId" = ${actor.employeeId}::uuid
    OR EXISTS (SELECT 1 FROM unnest(${below}::text[]) AS prefix WHERE starts_with(u."path", prefix)))`;
}

export type Tag = {
  id: string;
  kind: RecommendationKind;
  text: string;
  competency: Competency | null;
  state: RecommendationState;
  note: string | null;
  version: number;
};

export type TagPage = {
  record: EvaluationRecord;
  predicate: Predicate | null;
  tags: Tag[];
  canTag: boolean;
  canWorkOff: boolean;
};

/** What an evaluation recommends; null when it is not the actor's to see, or not decided, or about himself. Three statements. */
export async function getTagPage(
  tx: Tx,
  actor: AgencyActor,
  evaluationId: string,
  now: Date,
): Promise<TagPage | null> {
  const record = await getEvaluation(tx, actor, evaluationId, now);
  if (record === null || !canSeeEvaluation(actor, record) || !isPublished(record.state)) return null;
  const line = await loadTagged(tx, actor.agencyId, evaluationId);
  if (line === null || line.employeeId === actor.employeeId) return null;
  const tags = await tx.recommendation.findMany({
    where: { agencyId: actor.agencyId, evaluationId },
    orderBy: { kind: "asc" },
    take: 20,
    select: { id: true, kind: true, text: true, competency: true, state: true, note: true, version: true },
  });
  return {
    record,
    predicate: record.predicate,
    tags,
    canTag: canTag(actor, line),
    canWorkOff: canWorkOff(actor, line),
  };
}
