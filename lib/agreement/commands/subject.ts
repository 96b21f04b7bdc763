import "server-only";
import type { AgreementHead } from "@/lib/agreement/queries/head";
import { lockAgreement } from "@/lib/agreement/queries/head";
import { reject } from "@/lib/core/errors";
import type { Tx } from "@/lib/db/tenant";

type Loading = { tx: Tx; agencyId: string; input: { agreementId: string } };

/** The agreement of a command, locked: writers of one agreement wait for each other. Null when there is none. */
export function loadAgreement({ tx, agencyId, input }: Loading): Promise<AgreementHead | null> {
  return lockAgreement(tx, agencyId, input.agreementId);
}

/** Stops a write to the agreement of a closed year, or to one that is set. */
export function requireDraft({ periodState, isDraft }: AgreementHead): void {
  if (periodState === "CLOSED") reject("PERIOD_NOT_OPEN");
  if (!isDraft) reject("AGREEMENT_SET");
}

/** Every change advances the agreement's version: who sets it, sets what was read. */
export async function touch(tx: Tx, { agencyId, id }: AgreementHead): Promise<void> {
  await tx.performanceAgreement.update({
    where: { agencyId_id: { agencyId, id } },
    data: { version: { increment: 1 } },
  });
}

/** What the audit log says about a write to an agreement. */
export function auditOf(subject: { id: string }, detail: Record<string, unknown> = {}) {
  return { subjectType: "PerformanceAgreement", subjectId: subject.id, detail };
}
