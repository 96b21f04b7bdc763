import "server-only";
import type { Scene } from "@/lib/core/command";
import { reject } from "@/lib/core/errors";
import type { Prisma } from "@/lib/db/generated/client";
import type { EvaluationState } from "@/lib/db/generated/enums";
import { canSeeEvaluation } from "@/lib/evaluation/policy";
import { findEvaluation } from "@/lib/evaluation/queries/record";
import type { EvaluationRecord } from "@/lib/evaluation/record";
import { requireOpenPhase } from "@/lib/periods/guard";

type Target = { evaluationId: string; version: number };

/** The evaluation a command is about; null when the actor may not see it. */
export async function loadEvaluation({
  tx,
  actor,
  agencyId,
  input,
}: Scene<Target>): Promise<EvaluationRecord | null> {
  const record = await findEvaluation(tx, agencyId, input.evaluationId);
  return record !== null && canSeeEvaluation(actor, record) ? record : null;
}

/** Refuses when the evaluation window of the subperiod is not open for this employee. */
export async function requireEvaluationPhase(
  { tx, actor, agencyId, now }: Scene<unknown>,
  subject: Pick<EvaluationRecord, "periodId" | "subperiodId" | "employeeId" | "unitPath">,
): Promise<void> {
  const { periodId, subperiodId, employeeId, unitPath } = subject;
  const { timeZone } = actor;
  await requireOpenPhase(tx, {
    agencyId,
    periodId,
    phase: "EVALUATION",
    subperiodId,
    employeeId,
    unitPath,
    timeZone,
    now,
  });
}

/**
 * Writes the evaluation row if it still is in `state` at the version the form showed. A newer version is a CONFLICT that
 * carries what is stored now under the names of the form's fields; another state is WRONG_STATE.
 */
export async function updateEvaluation(
  { tx, agencyId, input }: Scene<Target>,
  state: EvaluationState,
  data: Prisma.EvaluationUncheckedUpdateManyInput,
  storedFields: (record: EvaluationRecord) => Record<string, string> = () => ({}),
): Promise<void> {
  const { count } = await tx.evaluation.updateMany({
    where: { agencyId, id: input.evaluationId, version: input.version, state },
    data: { ...data, version: { increment: 1 } },
  });
  if (count === 1) return;
  const stored = await findEvaluation(tx, agencyId, input.evaluationId);
  if (stored === null) reject("NOT_FOUND");
  if (stored.state !== state) reject("WRONG_STATE");
  reject("CONFLICT", { current: { ...storedFields(stored), version: String(stored.version) } });
}

/** What the audit log keeps of a step: who it is about and the facts given, never texts. */
export function auditOf(subject: EvaluationRecord, detail: Record<string, unknown> = {}) {
  return {
    subjectType: "Evaluation",
    subjectId: subject.id,
    employeeId: subject.employeeId,
    detail: { subperiodId: subject.subperiodId, ...detail },
  };
}
