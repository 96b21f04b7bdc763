import "server-only";
import { formatDateTime, type Zone } from "@/lib/core/dates";
import { reject } from "@/lib/core/errors";
import type { Reads } from "@/lib/db/direct";
import type { PeriodState, Phase } from "@/lib/db/generated/enums";
import { PHASE_LABEL } from "@/lib/periods/labels";
import { windowState } from "@/lib/periods/rules";

type Question = {
  agencyId: string;
  periodId: string;
  phase: Phase;
  /** Needed for EXECUTION and EVALUATION. */
  subperiodId?: string;
  /** Whose plan or evaluation is written: extensions may be granted to the person or to a unit above. */
  employeeId: string;
  unitPath: string;
  timeZone: Zone;
  now: Date;
};

type Row = { opensAt: Date; closesAt: Date; until: Date | null; state: PeriodState };

/** Refuses a write outside its window, exact to the second. Every command that depends on a phase calls it first. */
export async function requireOpenPhase(tx: Reads, question: Question): Promise<void> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT w."opensAt", w."closesAt", p."state", max(x."until") AS "until"
    FROM "PhaseWindow" w
    JOIN "Period" p ON p."agencyId" = w."agencyId" AND p."id" = w."periodId"
    LEFT JOIN "PhaseExtension" x ON x."agencyId" = w."agencyId" AND x."windowId" = w."id"
      AND (x."employeeId" IS NULL OR x."employeeId" = ${question.employeeId}::uuid)
      AND (x."unitId" IS NULL OR EXISTS (SELECT 1 FROM "Unit" u WHERE u."agencyId" = x."agencyId"
        AND u."id" = x."unitId" AND starts_with(${question.unitPath}, u."path")))
    WHERE w."agencyId" = ${question.agencyId}::uuid AND w."periodId" = ${question.periodId}::uuid
      AND w."phase" = ${question.phase}::"Phase"
      AND w."subperiodId" IS NOT DISTINCT FROM ${question.subperiodId ?? null}::uuid
    GROUP BY w."id", w."opensAt", w."closesAt", p."state"`;
  const row = rows[0];
  const phase = PHASE_LABEL[question.phase];
  if (row === undefined) reject("PHASE_MISSING", { values: { phase } });
  if (row.state !== "OPEN") reject("PERIOD_NOT_OPEN");
  const state = windowState(row, row.until === null ? [] : [{ until: row.until }], question.now);
  const written = (moment: Date) => formatDateTime(moment, question.timeZone);
  if (state === "BEFORE") reject("PHASE_NOT_OPEN", { values: { phase, opens: written(row.opensAt) } });
  if (state === "CLOSED") reject("PHASE_CLOSED", { values: { phase, closed: written(row.closesAt) } });
}
