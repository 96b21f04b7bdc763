import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import type { Reads } from "@/lib/db/direct";
import type { SubperiodKind } from "@/lib/db/generated/enums";

/** What somebody else must do now before this person can go on. */
export type OthersTurn = {
  kind: "RATES_ME" | "DELIVERS_TO_ME" | "DECIDES_MINE" | "RETURNS_TO_ME" | "DECIDES_OTHERS";
  ref: string;
  /** Who must act, and whose evaluation it is. */
  who: string;
  about: string;
  year: number;
  subperiodKind: SubperiodKind;
  subperiodNumber: number;
  due: Date | null;
};

const MOST = 10;

/**
 * Who must act now in evaluations this person waits for: the own one, documents handed to others, objections against them;
 * the earliest limit first. A decision that is held back still counts as being rated. One statement.
 */
export function listOthersTurns(tx: Reads, actor: AgencyActor, now: Date): Promise<OthersTurn[]> {
  const { agencyId, employeeId } = actor;
  return tx.$queryRaw<OthersTurn[]>`
    WITH mine AS (
      SELECT v."agencyId", v."id", v."employeeId", v."periodId", v."subperiodId", v."state", v."releasedAt", v."decidedById",
        d."signedById", d."deliveredAt", d."deliverBy"
      FROM "Evaluation" v
      LEFT JOIN "EvaluationDocument" d ON d."agencyId" = v."agencyId" AND d."evaluationId" = v."id"
      WHERE v."agencyId" = ${agencyId}::uuid AND v."employeeId" = ${employeeId}::uuid
        AND v."state" IN ('RATING', 'DECIDED', 'OBJECTED')),
    turns AS (
      SELECT CASE WHEN m."state" = 'RATING' OR m."releasedAt" > ${now} THEN 'RATES_ME' ELSE 'DELIVERS_TO_ME' END AS "kind",
        m."id" AS "ref", m."subperiodId", m."employeeId" AS "aboutId",
        coalesce(m."signedById", m."decidedById", ${actor.superiorId}::uuid) AS "whoId",
        CASE WHEN m."state" = 'RATING' OR m."releasedAt" > ${now} THEN greatest(w."closesAt", (SELECT max(x."until")
            FROM "PhaseExtension" x LEFT JOIN "Unit" u ON u."agencyId" = x."agencyId" AND u."id" = x."unitId"
            WHERE x."agencyId" = w."agencyId" AND x."windowId" = w."id" AND (x."employeeId" IS NULL OR x."employeeId" = m."employeeId")
              AND (x."unitId" IS NULL OR starts_with(${actor.unitPath ?? ""}, u."path"))))
          ELSE m."deliverBy" END AS "due"
      FROM mine m
      LEFT JOIN "PhaseWindow" w ON w."agencyId" = m."agencyId" AND w."periodId" = m."periodId"
        AND w."phase" = 'EVALUATION' AND w."subperiodId" = m."subperiodId"
      WHERE m."state" IN ('RATING', 'DECIDED') AND m."deliveredAt" IS NULL
      UNION ALL
      SELECT 'DECIDES_MINE', m."id", m."subperiodId", m."employeeId", o."directedToId", o."decideBy"
      FROM mine m JOIN "Objection" o ON o."agencyId" = m."agencyId" AND o."evaluationId" = m."id" AND o."decidedAt" IS NULL
      UNION ALL
      SELECT CASE WHEN o."evaluationId" IS NULL THEN 'RETURNS_TO_ME' ELSE 'DECIDES_OTHERS' END, v."id", v."subperiodId",
        v."employeeId", coalesce(o."directedToId", v."employeeId"), coalesce(o."decideBy", d."returnBy")
      FROM "EvaluationDocument" d
      JOIN "Evaluation" v ON v."agencyId" = d."agencyId" AND v."id" = d."evaluationId" AND v."state" IN ('DECIDED', 'OBJECTED')
      LEFT JOIN "Objection" o ON o."agencyId" = v."agencyId" AND o."evaluationId" = v."id"
      WHERE d."agencyId" = ${agencyId}::uuid AND d."signedById" = ${employeeId}::uuid AND d."returnedAt" IS NULL
        AND d."deliveredAt" IS NOT NULL AND d."notReturned" IS NULL AND o."decidedAt" IS NULL
        AND (o."evaluationId" IS NOT NULL OR d."returnBy" > ${now}))
    SELECT t."kind", t."ref", coalesce(x."name", 'atasan pejabat penilai') AS "who", e."name" AS "about", y."year",
      s."kind" AS "subperiodKind", s."number" AS "subperiodNumber", t."due"
    FROM turns t
    JOIN "Subperiod" s ON s."agencyId" = ${agencyId}::uuid AND s."id" = t."subperiodId"
    JOIN "Period" y ON y."agencyId" = s."agencyId" AND y."id" = s."periodId" AND y."state" = 'OPEN'
    JOIN "Employee" e ON e."agencyId" = s."agencyId" AND e."id" = t."aboutId"
    LEFT JOIN "Employee" x ON x."agencyId" = s."agencyId" AND x."id" = t."whoId"
    ORDER BY t."due" NULLS LAST, t."ref" LIMIT ${MOST}`;
}
