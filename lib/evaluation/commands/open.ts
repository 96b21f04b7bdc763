import "server-only";
import { isHrAdmin } from "@/lib/auth/actor";
import { command } from "@/lib/core/command";
import { reject } from "@/lib/core/errors";
import type { SkpState, SubperiodKind } from "@/lib/db/generated/enums";
import { canSeeRecord, isAppraiserOf } from "@/lib/employees/policy";
import { requireEvaluationPhase } from "@/lib/evaluation/commands/guard";
import { isOwnEvaluation } from "@/lib/evaluation/policy";
import { openEvaluationInput, openEvaluationsInput } from "@/lib/evaluation/schema";

type Openable = {
  skpId: string;
  state: SkpState;
  /** The person moved and agreed a plan for the new post: that one is evaluated (p.65 C6, p.91 A13). */
  replaced: boolean;
  periodId: string;
  subperiodId: string;
  kind: SubperiodKind;
  employeeId: string;
  unitId: string;
  superiorId: string | null;
  unitPath: string;
};

/** Opens the evaluation of one agreed plan in one subperiod; opening it again, or twice at once, gives the same one. */
export const openEvaluation = command({
  event: "evaluation.open",
  input: openEvaluationInput,
  load: async ({ tx, actor, agencyId, input }) => {
    const rows = await tx.$queryRaw<Openable[]>`
      SELECT k."id" AS "skpId", k."state", EXISTS (SELECT FROM "Skp" n WHERE n."agencyId" = k."agencyId"
          AND n."employeeId" = k."employeeId" AND n."periodId" = k."periodId" AND n."sequence" > k."sequence"
          AND n."state" = 'AGREED') AS "replaced", k."periodId", s."id" AS "subperiodId", s."kind", e."id" AS "employeeId",
        k."unitId", e."superiorId", coalesce(u."path", '/') AS "unitPath"
      FROM "Skp" k
      JOIN "Subperiod" s ON s."agencyId" = k."agencyId" AND s."periodId" = k."periodId"
      JOIN "Employee" e ON e."agencyId" = k."agencyId" AND e."id" = k."employeeId"
      LEFT JOIN "Unit" u ON u."agencyId" = e."agencyId" AND u."id" = e."unitId"
      WHERE k."agencyId" = ${agencyId}::uuid AND k."id" = ${input.skpId}::uuid AND s."id" = ${input.subperiodId}::uuid`;
    const plan = rows[0];
    return plan !== undefined && canSeeRecord(actor, plan) ? plan : null;
  },
  allow: (actor, plan) => isOwnEvaluation(actor, plan) || isAppraiserOf(actor, plan),
  run: async (scene) => {
    const { tx, agencyId, subject: plan, now } = scene;
    await requireEvaluationPhase(scene, plan);
    if (plan.state !== "AGREED") reject("EVALUATION_NEEDS_AGREED_SKP");
    if (plan.replaced) reject("EVALUATION_OF_OLD_POST");
    const opened = await tx.$executeRaw`
      INSERT INTO "Evaluation" ("agencyId", "id", "periodId", "subperiodId", "skpId", "employeeId", "unitId", "appraiserId", "stateSince")
      VALUES (${agencyId}::uuid, uuidv7(), ${plan.periodId}::uuid, ${plan.subperiodId}::uuid, ${plan.skpId}::uuid,
        ${plan.employeeId}::uuid, ${plan.unitId}::uuid, moved_appraiser(${agencyId}::uuid, ${plan.employeeId}::uuid,
          ${plan.subperiodId}::uuid), ${now})
      ON CONFLICT ("agencyId", "skpId", "subperiodId") DO NOTHING`;
    const { id } = await tx.evaluation.findUniqueOrThrow({
      where: {
        agencyId_skpId_subperiodId: { agencyId, skpId: plan.skpId, subperiodId: plan.subperiodId },
      },
      select: { id: true },
    });
    return { evaluationId: id, opened: opened === 1 };
  },
  audit: ({ subject, data }) => ({
    subjectType: "Evaluation",
    subjectId: data.evaluationId,
    employeeId: subject.employeeId,
    detail: { subperiodId: subject.subperiodId, opened: data.opened },
  }),
});

/** Extensions for one person do not open a whole subperiod. */
const NOBODY = "00000000-0000-0000-0000-000000000000";

/** Opens the evaluations of all agreed plans in one subperiod. Safe to repeat: it adds only what is missing. */
export const openEvaluations = command({
  event: "evaluation.openAll",
  input: openEvaluationsInput,
  load: ({ tx, agencyId, input }) =>
    tx.subperiod.findUnique({
      where: { agencyId_id: { agencyId, id: input.subperiodId } },
      select: { id: true, periodId: true, kind: true, number: true },
    }),
  allow: (actor) => isHrAdmin(actor),
  run: async (scene) => {
    const { tx, agencyId, subject, now } = scene;
    const { id: subperiodId, periodId } = subject;
    await requireEvaluationPhase(scene, { periodId, subperiodId, employeeId: NOBODY, unitPath: "" });
    const opened = await tx.$executeRaw`
      WITH left_posts AS MATERIALIZED (
        SELECT DISTINCT u."path" FROM "Assignment" a
        JOIN "Position" p ON p."agencyId" = a."agencyId" AND p."id" = a."positionId" AND p."isUnitHead"
        JOIN "Unit" u ON u."agencyId" = p."agencyId" AND u."id" = p."unitId"
        JOIN "PhaseWindow" w ON w."agencyId" = a."agencyId" AND w."subperiodId" = ${subperiodId}::uuid AND w."phase" = 'EVALUATION'
        WHERE a."agencyId" = ${agencyId}::uuid AND a."endsOn" BETWEEN w."opensAt"::date - 2 AND w."closesAt"::date + 1)
      INSERT INTO "Evaluation" ("agencyId", "id", "periodId", "subperiodId", "skpId", "employeeId", "unitId", "appraiserId", "stateSince")
      SELECT k."agencyId", uuidv7(), k."periodId", ${subperiodId}::uuid, k."id", k."employeeId", k."unitId",
        CASE WHEN EXISTS (SELECT FROM left_posts l WHERE starts_with(ku."path", l."path"))
          THEN moved_appraiser(k."agencyId", k."employeeId", ${subperiodId}::uuid) END, ${now}
      FROM "Skp" k
      JOIN "Unit" ku ON ku."agencyId" = k."agencyId" AND ku."id" = k."unitId"
      WHERE k."agencyId" = ${agencyId}::uuid AND k."periodId" = ${periodId}::uuid AND k."state" = 'AGREED'
        AND NOT EXISTS (SELECT FROM "Skp" n WHERE n."agencyId" = k."agencyId" AND n."employeeId" = k."employeeId"
          AND n."periodId" = k."periodId" AND n."sequence" > k."sequence" AND n."state" = 'AGREED')
      ON CONFLICT ("agencyId", "skpId", "subperiodId") DO NOTHING`;
    const [counts] = await tx.$queryRaw<{ total: number; withoutPlan: number }[]>`
      SELECT (SELECT count(*)::int FROM "Evaluation" v
          WHERE v."agencyId" = ${agencyId}::uuid AND v."subperiodId" = ${subperiodId}::uuid) AS "total",
        (SELECT count(*)::int FROM "Employee" e
          WHERE e."agencyId" = ${agencyId}::uuid AND e."needsSkp" AND e."leftOn" IS NULL AND NOT EXISTS (
            SELECT 1 FROM "Skp" k WHERE k."agencyId" = e."agencyId" AND k."employeeId" = e."id"
              AND k."periodId" = ${periodId}::uuid AND k."state" = 'AGREED')) AS "withoutPlan"`;
    return { subperiodId, opened, total: counts?.total ?? 0, withoutPlan: counts?.withoutPlan ?? 0 };
  },
  audit: ({ subject, data }) => ({ subjectType: "Subperiod", subjectId: subject.id, detail: data }),
  timeoutMs: 120_000,
});
