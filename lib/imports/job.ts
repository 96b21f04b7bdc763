import "server-only";
import { createHash } from "node:crypto";
import type { Scene } from "@/lib/core/command";
import { reject } from "@/lib/core/errors";
import { plainName } from "@/lib/core/files";
import type { ImportJob, Prisma } from "@/lib/db/generated/client";
import type { ImportKind } from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/tenant";
import type { ImportPlan } from "@/lib/imports/check/candidate";
import { confirmationBlock } from "@/lib/imports/policy";
import { insertImportRows } from "@/lib/imports/rows";

/** Long enough for the largest file. */
export const IMPORT_MS = 180_000;
const KEEP_UNCONFIRMED_DAYS = 30;

type Checked = {
  agencyId: string;
  accountId: string;
  now: Date;
  fileName: string;
  bytes: Uint8Array;
  plan: ImportPlan<unknown>;
  job: Pick<
    Prisma.ImportJobUncheckedCreateInput,
    "kind" | "layout" | "basis" | "notes" | "periodId" | "approach"
  >;
};

/** Records what a file would do, row by row; nothing else is written. Forgotten checks go. @returns the job's id */
export async function recordCheck(tx: Tx, checked: Checked): Promise<string> {
  const { agencyId, accountId, now, bytes, fileName, plan, job } = checked;
  const { total, create, change, same, bad, warnings, untouched } = plan.counts;
  const { id } = await tx.importJob.create({
    data: {
      ...job,
      agencyId,
      fileName: plainName(fileName),
      fileHash: createHash("sha256").update(bytes).digest(),
      createdById: accountId,
      createdAt: now,
      ...{ total, toCreate: create, toChange: change, same, bad, warnings, untouched },
    },
    select: { id: true },
  });
  await insertImportRows(tx, agencyId, id, plan.rows);
  // Personal data of files that nobody confirmed are not kept.
  const before = new Date(now.getTime() - KEEP_UNCONFIRMED_DAYS * 86_400_000);
  await tx.importJob.deleteMany({
    where: { agencyId, state: { in: ["CHECKED", "FAILED"] }, createdAt: { lt: before } },
  });
  return id;
}

/** Digest of everything a check was made against: the same digest means that nothing of it has changed since. */
export function digestOf(seen: readonly unknown[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(createHash("sha256").update(JSON.stringify(seen)).digest());
}

/** Loads a job of these kinds; others are not found, so that no command saves what it does not understand. */
export function jobLoader(...kinds: ImportKind[]) {
  return async ({ tx, agencyId, input }: Scene<{ importId: string }>): Promise<ImportJob | null> => {
    const job = await tx.importJob.findUnique({ where: { agencyId_id: { agencyId, id: input.importId } } });
    return job !== null && kinds.includes(job.kind) ? job : null;
  };
}

/** Claims a checked file for saving, once. */
export async function claimJob(tx: Tx, job: ImportJob, version: number, now: Date): Promise<void> {
  const block = confirmationBlock(job, now);
  if (block) reject(block);
  const { agencyId, id, state } = job;
  const claimed = await tx.importJob.updateMany({
    where: { agencyId, id, version, state },
    data: { state: "APPLYING", done: 0, progressAt: now, version: { increment: 1 } },
  });
  if (claimed.count === 0) reject("IMPORT_TAKEN");
}

/** Marks a claimed job as saved, in the transaction that saved it; refused when another run has it. */
export async function finishJob(tx: Tx, { agencyId, id, total }: ImportJob, now: Date): Promise<void> {
  const finished = await tx.importJob.updateMany({
    where: { agencyId, id, state: "APPLYING" },
    data: { state: "DONE", done: total, finishedAt: now, version: { increment: 1 } },
  });
  if (finished.count === 0) reject("IMPORT_TAKEN");
}

/** What the audit log keeps of a saved file. */
export function auditOfApplied(job: ImportJob) {
  return {
    subjectType: "ImportJob",
    subjectId: job.id,
    detail: {
      kind: job.kind,
      fileName: job.fileName,
      sha256: Buffer.from(job.fileHash).toString("hex"),
      created: job.toCreate,
      changed: job.toChange,
      same: job.same,
      refused: job.bad,
    },
  };
}
