import "server-only";
import { createHash } from "node:crypto";
import { command, type Scene } from "@/lib/core/command";
import { isoDay } from "@/lib/core/dates";
import { reject } from "@/lib/core/errors";
import { plainName } from "@/lib/core/files";
import type { ImportJob } from "@/lib/db/generated/client";
import type { Tx } from "@/lib/db/tenant";
import { applyEmployees } from "@/lib/imports/apply-employees";
import { applyUnits } from "@/lib/imports/apply-units";
import type { ImportCounts } from "@/lib/imports/check/candidate";
import { planImport, readUpload } from "@/lib/imports/plan";
import { canImport, confirmationBlock } from "@/lib/imports/policy";
import { reportProgress } from "@/lib/imports/progress";
import { insertImportRows } from "@/lib/imports/rows";
import { confirmInput, importInput, uploadInput } from "@/lib/imports/schema";
import { loadStored } from "@/lib/imports/stored";
import { lockOrganization } from "@/lib/organization/recompute";

const LONG_MS = 180_000;
const KEEP_UNCONFIRMED_DAYS = 30;

/** Reads a file and records what it would do; nothing else is written. */
export const checkImport = command({
  event: "import.check",
  input: uploadInput,
  timeoutMs: LONG_MS,
  load: async ({ agencyId }) => ({ agencyId }),
  allow: (actor) => canImport(actor),
  run: async ({ tx, agencyId, actor, input, now }) => {
    const bytes = new Uint8Array(await input.file.arrayBuffer());
    const upload = await readUpload(bytes, input.file.name);
    if (!upload.ok) reject("VALIDATION", { fields: { file: upload.sentence } });
    const stored = await loadStored(tx, agencyId, upload.kind, isoDay(now, actor.timeZone));
    const { rows, counts } = planImport(upload, stored);
    const job = await tx.importJob.create({
      data: {
        agencyId,
        kind: upload.kind,
        layout: upload.layout.id,
        fileName: plainName(input.file.name),
        fileHash: createHash("sha256").update(bytes).digest(),
        basis: stored.basis,
        notes: upload.notes,
        createdById: actor.accountId,
        createdAt: now,
        ...jobCounts(counts),
      },
      select: { id: true },
    });
    await insertImportRows(tx, agencyId, job.id, rows);
    await deleteForgotten(tx, agencyId, now);
    return { importId: job.id };
  },
  audit: ({ data }) => ({ subjectType: "ImportJob", subjectId: data.importId }),
});

function jobCounts({ total, create, change, same, bad, warnings, untouched }: ImportCounts) {
  return { total, toCreate: create, toChange: change, same, bad, warnings, untouched };
}

/** Personal data of files that nobody confirmed are not kept. */
async function deleteForgotten(tx: Tx, agencyId: string, now: Date): Promise<void> {
  const before = new Date(now.getTime() - KEEP_UNCONFIRMED_DAYS * 86_400_000);
  await tx.importJob.deleteMany({
    where: { agencyId, state: { in: ["CHECKED", "FAILED"] }, createdAt: { lt: before } },
  });
}

/** Claims a checked file for saving, once. The saving itself is `applyImport`, started after this has committed. */
export const confirmImport = command({
  event: "import.confirm",
  input: confirmInput,
  load: loadJob,
  allow: (actor) => canImport(actor),
  run: async ({ tx, agencyId, input, subject, now }) => {
    const block = confirmationBlock(subject, now);
    if (block) reject(block);
    const claimed = await tx.importJob.updateMany({
      where: { agencyId, id: subject.id, version: input.version, state: subject.state },
      data: { state: "APPLYING", done: 0, progressAt: now, version: { increment: 1 } },
    });
    if (claimed.count === 0) reject("IMPORT_TAKEN");
    return { importId: subject.id };
  },
  audit: ({ subject }) => ({ subjectType: "ImportJob", subjectId: subject.id }),
});

/**
 * Statistics do not know rows of an open transaction, and a foreign key checked by scanning a table that was small when
 * the check was planned makes 20,000 rows a matter of minutes: plan anew, by index and by hash.
 */
async function prepareBulkWrite(tx: Tx): Promise<void> {
  await tx.$executeRaw`DISCARD PLANS`;
  await tx.$executeRaw`SET LOCAL enable_nestloop = off`;
  await tx.$executeRaw`SET LOCAL enable_seqscan = off`;
  await tx.$executeRaw`SET LOCAL statement_timeout = '120s'`;
}

/** Writes all good rows of a confirmed file in this one transaction, or nothing. Progress is shown from outside it. */
export const applyImport = command({
  event: "import.apply",
  input: importInput,
  timeoutMs: LONG_MS,
  load: loadJob,
  allow: (actor) => canImport(actor),
  run: async ({ tx, agencyId, actor, subject, now }) => {
    await lockOrganization(tx, agencyId);
    const today = isoDay(now, actor.timeZone);
    const stored = await loadStored(tx, agencyId, subject.kind, today);
    if (Buffer.compare(stored.basis, subject.basis) !== 0) reject("IMPORT_STALE");
    await prepareBulkWrite(tx);
    const work = { tx, agencyId, importId: subject.id, accountId: actor.accountId, today };
    const onProgress = (done: number) => reportProgress(agencyId, subject.id, done);
    if (subject.kind === "UNITS") await applyUnits(work);
    else await applyEmployees({ ...work, total: subject.total, onProgress });
    const finished = await tx.importJob.updateMany({
      where: { agencyId, id: subject.id, state: "APPLYING" },
      data: { state: "DONE", done: subject.total, finishedAt: now, version: { increment: 1 } },
    });
    if (finished.count === 0) reject("IMPORT_TAKEN");
    return { importId: subject.id };
  },
  audit: ({ subject }) => ({
    subjectType: "ImportJob",
    subjectId: subject.id,
    detail: {
      kind: subject.kind,
      fileName: subject.fileName,
      sha256: Buffer.from(subject.fileHash).toString("hex"),
      created: subject.toCreate,
      changed: subject.toChange,
      same: subject.same,
      refused: subject.bad,
    },
  }),
});

function loadJob({ tx, agencyId, input }: Scene<{ importId: string }>): Promise<ImportJob | null> {
  return tx.importJob.findUnique({ where: { agencyId_id: { agencyId, id: input.importId } } });
}
