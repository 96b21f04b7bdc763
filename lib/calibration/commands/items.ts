import "server-only";
import { reject } from "@/lib/core/errors";
import type { Tx } from "@/lib/db/tenant";

/** More people than this nobody looks at together; a unit below is chosen then. */
export const MAX_PEOPLE = 1000;

type Target = { agencyId: string; sessionId: string; unitPath: string; subperiodId: string };

/**
 * Refuses a branch with more evaluations of the subperiod (or, for a team, more employees) than people can look at, by the
 * maintained counts: whatever its size, the refusal costs nothing.
 */
export async function requireManageable(
  tx: Tx,
  branch: { agencyId: string; unitId: string; scopeId: string; measure: "EVALUATIONS" | "EMPLOYEES" },
): Promise<void> {
  const { _sum } = await tx.unitTally.aggregate({ where: branch, _sum: { total: true } });
  if ((_sum.total ?? 0) > MAX_PEOPLE) reject("BRANCH_TOO_LARGE", { values: { most: String(MAX_PEOPLE) } });
}

/** Takes in the evaluations of the branch that are missing, numbered by lot after the last number; returns how many. */
export function takeIn(tx: Tx, target: Target): Promise<number> {
  const { agencyId, sessionId, unitPath, subperiodId } = target;
  return tx.$executeRaw`
    INSERT INTO "CalibrationItem" ("agencyId", "sessionId", "number", "evaluationId", "resultAtStart", "behaviourAtStart")
    SELECT v."agencyId", ${sessionId}::uuid, (SELECT coalesce(max(i."number"), 0) FROM "CalibrationItem" i
        WHERE i."agencyId" = ${agencyId}::uuid AND i."sessionId" = ${sessionId}::uuid) + row_number() OVER (ORDER BY random()),
      v."id", v."resultRating", v."behaviourRating"
    FROM "Unit" u
    JOIN "Evaluation" v ON v."agencyId" = u."agencyId" AND v."subperiodId" = ${subperiodId}::uuid AND v."unitId" = u."id"
    WHERE u."agencyId" = ${agencyId}::uuid AND starts_with(u."path", ${unitPath}) AND NOT EXISTS (
      SELECT 1 FROM "CalibrationItem" i WHERE i."agencyId" = v."agencyId" AND i."sessionId" = ${sessionId}::uuid
        AND i."evaluationId" = v."id")
    LIMIT ${MAX_PEOPLE}`;
}

/** The appraisers of everybody in the calibration take part. */
export async function inviteAppraisers(tx: Tx, { agencyId, sessionId }: Target): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "CalibrationParticipant" ("agencyId", "sessionId", "employeeId")
    SELECT DISTINCT ${agencyId}::uuid, ${sessionId}::uuid, a."id"
    FROM "Employee" a
    WHERE a."agencyId" = ${agencyId}::uuid AND a."leftOn" IS NULL AND a."id" IN (
      SELECT e."superiorId" FROM "CalibrationItem" i
      JOIN "Evaluation" v ON v."agencyId" = i."agencyId" AND v."id" = i."evaluationId"
      JOIN "Employee" e ON e."agencyId" = v."agencyId" AND e."id" = v."employeeId"
      WHERE i."agencyId" = ${agencyId}::uuid AND i."sessionId" = ${sessionId}::uuid)
    ON CONFLICT DO NOTHING`;
}
