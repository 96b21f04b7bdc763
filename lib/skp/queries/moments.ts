import "server-only";
import type { Reads } from "@/lib/db/direct";
import { effectiveClose, windowState } from "@/lib/periods/rules";
import { acceptsChanges } from "@/lib/skp/rules/states";

type Row = { opensAt: Date | null; closesAt: Date | null; until: Date | null; executionRuns: boolean };

type Plan = {
  agencyId: string;
  periodId: string;
  employeeId: string;
  unitPath: string | null;
  revision: number;
  sequence: number;
};

/** `writable` is now; the moments are those of planning for this person, extensions included. */
export type PlanningTime = {
  writable: boolean;
  opensAt: Date | null;
  closesAt: Date | null;
  executionRuns: boolean;
};

/** When a plan may be written: never in a period that is not open or has no planning window. */
export async function getPlanningTime(tx: Reads, plan: Plan, now: Date): Promise<PlanningTime> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT min(w."opensAt") FILTER (WHERE w."phase" = 'PLANNING') AS "opensAt",
      max(w."closesAt") FILTER (WHERE w."phase" = 'PLANNING') AS "closesAt",
      max(x."until") FILTER (WHERE w."phase" = 'PLANNING') AS "until",
      coalesce(min(w."opensAt") FILTER (WHERE w."phase" = 'EXECUTION') <= ${now}::timestamptz
        AND greatest(max(w."closesAt") FILTER (WHERE w."phase" = 'EXECUTION'),
          max(x."until") FILTER (WHERE w."phase" = 'EXECUTION')) > ${now}::timestamptz, false) AS "executionRuns"
    FROM "PhaseWindow" w
    JOIN "Period" d ON d."agencyId" = w."agencyId" AND d."id" = w."periodId" AND d."state" = 'OPEN'
    LEFT JOIN "PhaseExtension" x ON x."agencyId" = w."agencyId" AND x."windowId" = w."id"
      AND (x."employeeId" IS NULL OR x."employeeId" = ${plan.employeeId}::uuid)
      AND (x."unitId" IS NULL OR EXISTS (SELECT 1 FROM "Unit" u WHERE u."agencyId" = x."agencyId"
        AND u."id" = x."unitId" AND starts_with(${plan.unitPath ?? ""}, u."path")))
    WHERE w."agencyId" = ${plan.agencyId}::uuid AND w."periodId" = ${plan.periodId}::uuid
      AND w."phase" IN ('PLANNING', 'EXECUTION')`;
  const row = rows[0];
  if (!row?.opensAt || !row.closesAt)
    return { writable: false, opensAt: null, closesAt: null, executionRuns: false };
  const window = { opensAt: row.opensAt, closesAt: row.closesAt };
  const extensions = row.until === null ? [] : [{ until: row.until }];
  const planning = windowState(window, extensions, now);
  return {
    writable: acceptsChanges(plan, { planning, executionRuns: row.executionRuns }),
    opensAt: row.opensAt,
    closesAt: effectiveClose(window, extensions),
    executionRuns: row.executionRuns,
  };
}
