import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import type { Reads } from "@/lib/db/direct";
import type { EvaluationState, PeriodState, Predicate, SubperiodKind } from "@/lib/db/generated/enums";

export type EvaluatedSubperiod = {
  id: string;
  periodId: string;
  year: number;
  periodState: PeriodState;
  kind: SubperiodKind;
  number: number;
  opensAt: Date;
  closesAt: Date;
};

/**
 * What is evaluated in the agency, latest window first: the subperiods of the last three years with a window, which
 * closes with the extensions for everybody.
 */
export function listEvaluatedSubperiods(tx: Reads, agencyId: string): Promise<EvaluatedSubperiod[]> {
  return tx.$queryRaw<EvaluatedSubperiod[]>`
    SELECT s."id", s."periodId", p."year", p."state" AS "periodState", s."kind", s."number", w."opensAt",
      greatest(w."closesAt", (SELECT max(x."until") FROM "PhaseExtension" x
        WHERE x."agencyId" = w."agencyId" AND x."windowId" = w."id" AND x."employeeId" IS NULL AND x."unitId" IS NULL)) AS "closesAt"
    FROM "Period" p
    JOIN "PhaseWindow" w ON w."agencyId" = p."agencyId" AND w."periodId" = p."id" AND w."phase" = 'EVALUATION'
    JOIN "Subperiod" s ON s."agencyId" = w."agencyId" AND s."id" = w."subperiodId"
    WHERE p."agencyId" = ${agencyId}::uuid
      AND p."year" > (SELECT max(q."year") FROM "Period" q WHERE q."agencyId" = ${agencyId}::uuid) - 3
    ORDER BY w."opensAt" DESC, s."kind" DESC, s."number" DESC LIMIT 60`;
}

/**
 * The subperiod that lists show first: the one asked for, else the last that has opened, else the next to open. A year
 * that has subperiods narrows the choice where none is asked for.
 */
export function currentSubperiod(
  subperiods: readonly EvaluatedSubperiod[],
  asked: string | undefined,
  now: Date,
  year: number | null = null,
): EvaluatedSubperiod | null {
  const ofYear = subperiods.filter((one) => one.year === year);
  const offered = ofYear.length > 0 ? ofYear : subperiods;
  return (
    subperiods.find(({ id }) => id === asked) ??
    offered.find(({ opensAt }) => opensAt <= now) ??
    offered.at(-1) ??
    null
  );
}

/** The evaluated subperiods and the one a list shows; null while nothing is scheduled. One query. */
export async function chooseSubperiod(
  tx: Reads,
  agencyId: string,
  asked: string | undefined,
  now: Date,
  year: number | null = null,
): Promise<{ subperiods: EvaluatedSubperiod[]; subperiod: EvaluatedSubperiod } | null> {
  const subperiods = await listEvaluatedSubperiods(tx, agencyId);
  const subperiod = currentSubperiod(subperiods, asked, now, year);
  return subperiod && { subperiods, subperiod };
}

export type MyEvaluation = Omit<EvaluatedSubperiod, "id"> & {
  subperiodId: string;
  skpId: string;
  positionName: string;
  evaluationId: string | null;
  state: EvaluationState | null;
  stateSince: Date | null;
  /** Null until it is decided and released. */
  predicate: Predicate | null;
  appraiserName: string | null;
  releasedAt: Date | null;
};

/** The actor's own agreed plans with every subperiod that is evaluated, newest first; 60 rows at most. */
export async function listMyEvaluations(tx: Reads, actor: AgencyActor, now: Date): Promise<MyEvaluation[]> {
  if (actor.employeeId === null) return [];
  return tx.$queryRaw<MyEvaluation[]>`
    SELECT s."id" AS "subperiodId", s."periodId", p."year", p."state" AS "periodState", s."kind", s."number",
      w."opensAt", greatest(w."closesAt", (SELECT max(x."until") FROM "PhaseExtension" x
        WHERE x."agencyId" = w."agencyId" AND x."windowId" = w."id"
          AND (x."employeeId" IS NULL OR x."employeeId" = k."employeeId")
          AND (x."unitId" IS NULL OR starts_with(${actor.unitPath ?? ""}, (SELECT u."path" FROM "Unit" u
            WHERE u."agencyId" = x."agencyId" AND u."id" = x."unitId"))))) AS "closesAt", k."id" AS "skpId", k."positionName", v."id" AS "evaluationId", v."state",
      v."stateSince", CASE WHEN v."state" IN ('DECIDED', 'ACKNOWLEDGED', 'OBJECTED') AND v."releasedAt" <= ${now} THEN v."predicate" END AS "predicate",
      v."releasedAt",
      a."name" AS "appraiserName"
    FROM "Skp" k
    JOIN "Employee" e ON e."agencyId" = k."agencyId" AND e."id" = k."employeeId"
    JOIN "Period" p ON p."agencyId" = k."agencyId" AND p."id" = k."periodId"
    JOIN "PhaseWindow" w ON w."agencyId" = p."agencyId" AND w."periodId" = p."id" AND w."phase" = 'EVALUATION'
    JOIN "Subperiod" s ON s."agencyId" = w."agencyId" AND s."id" = w."subperiodId"
    LEFT JOIN "Evaluation" v ON v."agencyId" = k."agencyId" AND v."skpId" = k."id" AND v."subperiodId" = s."id"
    LEFT JOIN "Employee" a ON a."agencyId" = e."agencyId" AND a."id" = CASE WHEN v."decidedById" IS NULL THEN e."superiorId" ELSE v."decidedById" END
    WHERE k."agencyId" = ${actor.agencyId}::uuid AND k."employeeId" = ${actor.employeeId}::uuid
      AND (k."state" = 'AGREED' OR v."id" IS NOT NULL)
    ORDER BY p."year" DESC, s."endsOn" DESC, s."kind" DESC, k."sequence" DESC LIMIT 60`;
}
