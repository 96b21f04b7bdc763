import "server-only";
import { command } from "@/lib/core/command";
import { deleteDraft } from "@/lib/core/drafts";
import { reject } from "@/lib/core/errors";
import { checkUpload } from "@/lib/core/files";
import type { Tx } from "@/lib/db/tenant";
import { canSeeRecord } from "@/lib/employees/policy";
import { requireOpenPhase } from "@/lib/periods/guard";
import { requireUndecided } from "@/lib/progress/commands/guard";
import { progressDraft } from "@/lib/progress/drafts";
import { canRecordProgress } from "@/lib/progress/policy";
import { loadEvidence, loadIndicator } from "@/lib/progress/queries";
import { recordProgressInput, removeEvidenceInput } from "@/lib/progress/schema";

const MAX_EVIDENCE = 10;

/**
 * Writes the realisation of one indicator in one subperiod, with at most one new piece of evidence. Saving over a
 * version one has not seen is a CONFLICT that shows what is stored.
 */
export const recordProgress = command({
  event: "progress.record",
  input: recordProgressInput,
  load: async ({ tx, agencyId, actor, input }) => {
    const indicator = await loadIndicator(tx, agencyId, input.indicatorId, input.subperiodId);
    return indicator !== null && canSeeRecord(actor, indicator) ? indicator : null;
  },
  allow: (actor, indicator) => canRecordProgress(actor, indicator),
  run: async (scene) => {
    const { tx, agencyId, actor, input, subject, now } = scene;
    if (subject.revision === 0) reject("PLAN_NOT_AGREED");
    await requireOpenPhase(tx, {
      agencyId,
      periodId: subject.periodId,
      phase: "EXECUTION",
      subperiodId: input.subperiodId,
      employeeId: subject.employeeId,
      unitPath: subject.unitPath ?? "",
      timeZone: actor.timeZone,
      now,
    });
    await requireUndecided(scene, subject.skpId, [input.subperiodId]);
    const entryId = await storeEntry(tx, agencyId, subject.skpId, input, now);
    const evidenceId = await addEvidence(tx, agencyId, actor.accountId, entryId, input);
    await deleteDraft(tx, actor, progressDraft(input.indicatorId, input.subperiodId));
    return {
      entryId,
      evidenceId,
      skpId: subject.skpId,
      subperiodId: input.subperiodId,
      indicatorId: input.indicatorId,
    };
  },
  audit: ({ subject, input, data }) => ({
    subjectType: "Skp",
    subjectId: subject.skpId,
    employeeId: subject.employeeId,
    detail: { indicatorId: input.indicatorId, subperiodId: input.subperiodId, evidenceId: data.evidenceId },
  }),
});

type Entry = {
  indicatorId: string;
  subperiodId: string;
  version?: number | undefined;
  realisation: string;
  note?: string | undefined;
};

async function storeEntry(tx: Tx, agencyId: string, skpId: string, input: Entry, now: Date): Promise<string> {
  const { indicatorId, subperiodId, realisation } = input;
  const values = { realisation, note: input.note || null, recordedAt: now };
  const key = { agencyId, indicatorId, subperiodId };
  if (input.version === undefined) {
    const [made] = await tx.progressEntry.createManyAndReturn({
      data: [{ ...key, skpId, ...values }],
      skipDuplicates: true,
      select: { id: true },
    });
    if (made !== undefined) return made.id;
  } else {
    const { count } = await tx.progressEntry.updateMany({
      where: { ...key, version: input.version },
      data: { ...values, version: { increment: 1 } },
    });
    if (count === 1) {
      const { id } = await tx.progressEntry.findFirstOrThrow({ where: key, select: { id: true } });
      return id;
    }
  }
  const stored = await tx.progressEntry.findFirst({ where: key });
  const current = {
    version: String(stored?.version ?? ""),
    realisation: stored?.realisation ?? "",
    note: stored?.note ?? "",
  };
  reject("CONFLICT", { current });
}

type NewEvidence = {
  evidenceTitle?: string | undefined;
  evidenceUrl?: string | undefined;
  evidenceFile?: File | undefined;
};

async function addEvidence(
  tx: Tx,
  agencyId: string,
  accountId: string,
  entryId: string,
  { evidenceTitle, evidenceUrl, evidenceFile }: NewEvidence,
): Promise<string | null> {
  if (evidenceUrl === undefined && evidenceFile === undefined) return null;
  const present = await tx.evidence.count({ where: { agencyId, entryId } });
  if (present >= MAX_EVIDENCE) reject("EVIDENCE_FULL");
  const file = evidenceFile === undefined ? null : await storeFile(tx, agencyId, accountId, evidenceFile);
  const { id } = await tx.evidence.create({
    data: {
      agencyId,
      entryId,
      title: evidenceTitle ?? file?.name ?? evidenceUrl ?? "",
      url: evidenceUrl ?? null,
      fileId: file?.id ?? null,
    },
    select: { id: true },
  });
  return id;
}

async function storeFile(
  tx: Tx,
  agencyId: string,
  uploadedById: string,
  upload: File,
): Promise<{ id: string; name: string }> {
  const checked = await checkUpload(upload);
  if (typeof checked === "string") {
    const sentence = "Pilih berkas PDF, PNG, JPG, DOCX, atau XLSX yang tidak kosong dan paling besar 5 MB.";
    reject("UPLOAD_REFUSED", { fields: { evidenceFile: sentence } });
  }
  return tx.storedFile.create({
    data: { agencyId, uploadedById, ...checked },
    select: { id: true, name: true },
  });
}

/** Takes back a piece of evidence while its documentation window is open. */
export const removeEvidence = command({
  event: "progress.removeEvidence",
  input: removeEvidenceInput,
  load: async ({ tx, agencyId, actor, input }) => {
    const evidence = await loadEvidence(tx, agencyId, input.evidenceId);
    return evidence !== null && canSeeRecord(actor, evidence) ? evidence : null;
  },
  allow: (actor, evidence) => canRecordProgress(actor, evidence),
  run: async (scene) => {
    const { tx, agencyId, actor, subject, now } = scene;
    await requireUndecided(scene, subject.skpId, [subject.subperiodId]);
    await requireOpenPhase(tx, {
      agencyId,
      periodId: subject.periodId,
      phase: "EXECUTION",
      subperiodId: subject.subperiodId,
      employeeId: subject.employeeId,
      unitPath: subject.unitPath ?? "",
      timeZone: actor.timeZone,
      now,
    });
    await tx.evidence.delete({ where: { agencyId_id: { agencyId, id: subject.evidenceId } } });
    if (subject.fileId !== null)
      await tx.storedFile.delete({ where: { agencyId_id: { agencyId, id: subject.fileId } } });
    return { skpId: subject.skpId, subperiodId: subject.subperiodId, indicatorId: subject.indicatorId };
  },
  audit: ({ subject }) => ({
    subjectType: "Skp",
    subjectId: subject.skpId,
    employeeId: subject.employeeId,
    detail: { evidenceId: subject.evidenceId, title: subject.title },
  }),
});
