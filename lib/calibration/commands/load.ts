import "server-only";
import { type Calibration, findCalibration } from "@/lib/calibration/queries/session";
import { allowsStep, type CalibrationStep } from "@/lib/calibration/rules/course";
import type { Scene } from "@/lib/core/command";
import { reject } from "@/lib/core/errors";
import type { CalibrationState } from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/tenant";

/** The calibration a command is about; null when the actor may not see it. */
export function loadCalibration({
  tx,
  actor,
  agencyId,
  input,
}: Scene<{ sessionId: string }>): Promise<Calibration | null> {
  return findCalibration(tx, actor, agencyId, input.sessionId);
}

/**
 * Holds the calibration in its state until the end of the transaction, so that it is not closed meanwhile; refuses when
 * that state does not take the step.
 */
export async function holdForStep(
  tx: Tx,
  { agencyId, id }: { agencyId: string; id: string },
  step: CalibrationStep,
): Promise<void> {
  const rows = await tx.$queryRaw<{ state: CalibrationState }[]>`
    SELECT "state" FROM "CalibrationSession" WHERE "agencyId" = ${agencyId}::uuid AND "id" = ${id}::uuid FOR SHARE`;
  const state = rows[0]?.state;
  if (state === undefined || !allowsStep(state, step)) reject("WRONG_STATE");
}

/** What the audit log keeps of a step. */
export function auditOf(subject: { id: string }, detail: Record<string, unknown> = {}) {
  return { subjectType: "CalibrationSession", subjectId: subject.id, detail };
}
