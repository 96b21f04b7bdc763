import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { Reads } from "@/lib/db/direct";
import type { SkpState } from "@/lib/db/generated/enums";
import { canSeeRecord } from "@/lib/employees/policy";
import { chainFrom } from "@/lib/lineage/rules/chain";
import { getHead, type SkpHead } from "@/lib/skp/queries/head";

/** One step of the way up: a result of somebody's plan, a goal of an agreement, or a goal of the strategic plan. */
export type Step = {
  kind: "RESULT" | "GOAL" | "STRATEGIC";
  id: string;
  nextId: string | null;
  goalId: string | null;
  statement: string;
  /** Office for a result, unit for a goal. */
  owner: string;
};

/** A result of somebody else that serves one of the plan's; the name only for who may see that person's record. */
export type Supporter = {
  id: string;
  servesId: string;
  statement: string | null;
  positionName: string;
  unitName: string;
  state: SkpState;
  name: string | null;
};

export type PlanLine = {
  head: SkpHead;
  results: { id: string; number: number; chain: Step[]; supporters: Supporter[] }[];
  /** More people serve the plan than are shown. */
  cut: boolean;
};

const MOST_SUPPORTERS = 200;
const HIGHEST = 10;

/** From every result of a plan up to the agency's goals, and down to who serves it; null when not the actor's to see. Three queries. */
export async function getPlanLine(tx: Reads, actor: Actor, skpId: string): Promise<PlanLine | null> {
  const head = actor.agencyId === null ? null : await getHead(tx, actor, actor.agencyId, skpId);
  if (head === null) return null;
  const steps = await stepsAbove(tx, head);
  const supporters = await listSupporters(tx, actor, head);
  const byId = new Map(steps.map((step) => [step.id, step]));
  const own = steps.filter((step) => step.own);
  return {
    head,
    results: own.map(({ id }, index) => ({
      id,
      number: index + 1,
      chain: chainFrom(id, byId),
      supporters: supporters.filter(({ servesId }) => servesId === id),
    })),
    cut: supporters.length === MOST_SUPPORTERS,
  };
}

/** The plan's results in the order of the form, then everything above them, each once. */
function stepsAbove(tx: Reads, { agencyId, id }: SkpHead): Promise<(Step & { own: boolean })[]> {
  return tx.$queryRaw`
    WITH RECURSIVE up AS (
      SELECT r."id", r."skpId", r."servesId", r."goalId", r."statement", 0 AS "height", ARRAY[r."id"] AS "way",
        r."kind", r."sortOrder"
      FROM "WorkResult" r WHERE r."agencyId" = ${agencyId}::uuid AND r."skpId" = ${id}::uuid
      UNION ALL
      SELECT t."id", t."skpId", t."servesId", t."goalId", t."statement", u."height" + 1, u."way" || t."id",
        t."kind", t."sortOrder"
      FROM up u JOIN "WorkResult" t ON t."agencyId" = ${agencyId}::uuid AND t."id" = u."servesId"
      WHERE u."height" < ${HIGHEST} AND NOT t."id" = ANY(u."way")
    ), results AS (
      SELECT DISTINCT ON (u."id") u.* FROM up u ORDER BY u."id", u."height"
    ), goals AS (
      SELECT g."id", g."parentId", g."strategicGoalId", g."statement", g."agreementId", 0 AS "height"
      FROM "Goal" g WHERE g."agencyId" = ${agencyId}::uuid
        AND g."id" IN (SELECT r."goalId" FROM results r WHERE r."goalId" IS NOT NULL)
      UNION
      SELECT p."id", p."parentId", p."strategicGoalId", p."statement", p."agreementId", g."height" + 1
      FROM goals g JOIN "Goal" p ON p."agencyId" = ${agencyId}::uuid AND p."id" = g."parentId"
      WHERE g."height" < ${HIGHEST}
    ), strategic AS (
      SELECT s."id", s."parentId", s."statement", s."unitId", 0 AS "height" FROM "StrategicGoal" s
      WHERE s."agencyId" = ${agencyId}::uuid
        AND s."id" IN (SELECT g."strategicGoalId" FROM goals g WHERE g."strategicGoalId" IS NOT NULL)
      UNION
      SELECT p."id", p."parentId", p."statement", p."unitId", s."height" + 1
      FROM strategic s JOIN "StrategicGoal" p ON p."agencyId" = ${agencyId}::uuid AND p."id" = s."parentId"
      WHERE s."height" < ${HIGHEST}
    )
    SELECT * FROM (
      SELECT 'RESULT' AS "kind", r."id", r."servesId" AS "nextId", r."goalId", r."statement",
        k."positionName" AS "owner", k."id" = ${id}::uuid AS "own", r."height", r."kind"::text AS "group", r."sortOrder"
      FROM results r JOIN "Skp" k ON k."agencyId" = ${agencyId}::uuid AND k."id" = r."skpId"
      UNION ALL
      SELECT DISTINCT ON (g."id") 'GOAL', g."id", g."parentId", g."strategicGoalId", g."statement", n."name", false,
        100, '', 0
      FROM goals g
      JOIN "PerformanceAgreement" a ON a."agencyId" = ${agencyId}::uuid AND a."id" = g."agreementId"
      JOIN "Unit" n ON n."agencyId" = a."agencyId" AND n."id" = a."unitId"
      UNION ALL
      SELECT DISTINCT ON (s."id") 'STRATEGIC', s."id", s."parentId", NULL::uuid, s."statement", n."name", false,
        200, '', 0
      FROM strategic s JOIN "Unit" n ON n."agencyId" = ${agencyId}::uuid AND n."id" = s."unitId"
    ) step
    ORDER BY step."height", step."group" DESC, step."sortOrder", step."id"`;
}

type SupporterRow = Supporter & { employeeId: string; superiorId: string | null; unitPath: string | null };

/** Who serves the plan's results directly. What is still being drafted stays unread, except by who may see the person. */
async function listSupporters(tx: Reads, actor: Actor, { agencyId, id }: SkpHead): Promise<Supporter[]> {
  const rows = await tx.$queryRaw<SupporterRow[]>`
    SELECT m."id", m."servesId", m."statement", s."positionName", s."unitName", s."state", s."employeeId",
      e."name", e."superiorId", u."path" AS "unitPath"
    FROM "WorkResult" r
    JOIN "WorkResult" m ON m."agencyId" = r."agencyId" AND m."servesId" = r."id"
    JOIN "Skp" s ON s."agencyId" = m."agencyId" AND s."id" = m."skpId"
    JOIN "Employee" e ON e."agencyId" = s."agencyId" AND e."id" = s."employeeId"
    LEFT JOIN "Unit" u ON u."agencyId" = e."agencyId" AND u."id" = e."unitId"
    WHERE r."agencyId" = ${agencyId}::uuid AND r."skpId" = ${id}::uuid
    ORDER BY s."positionName", e."name", m."sortOrder" LIMIT ${MOST_SUPPORTERS}`;
  return rows.map(({ employeeId, superiorId, unitPath, name, statement, ...row }) => {
    const seen = canSeeRecord(actor, { employeeId, superiorId, unitPath });
    const readable = seen || row.state === "AGREED" || row.state === "SUBMITTED";
    return { ...row, name: seen ? name : null, statement: readable ? statement : null };
  });
}
