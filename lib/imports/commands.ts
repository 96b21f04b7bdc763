import "server-only";
import { command } from "@/lib/core/command";
import { isoDay } from "@/lib/core/dates";
import { reject } from "@/lib/core/errors";
import type { ImportKind } from "@/lib/db/generated/enums";
import { planByIndex } from "@/lib/db/plan-by-index";
import type { Tx } from "@/lib/db/tenant";
import { applyEmployees } from "@/lib/imports/apply-employees";
import { applyUnits } from "@/lib/imports/apply-units";
import { auditOfApplied, finishJob, IMPORT_MS, jobLoader, recordCheck } from "@/lib/imports/job";
import { planImport, readUpload } from "@/lib/imports/plan";
import { canImport } from "@/lib/imports/policy";
import { reportProgress } from "@/lib/imports/progress";
import { confirmCommand } from "@/lib/imports/saving";
import { importInput, uploadInput } from "@/lib/imports/schema";
import { loadStored } from "@/lib/imports/stored";
import { lockOrganization } from "@/lib/organization/recompute";

const loadJob = jobLoader("UNITS", "EMPLOYEES");

/** Reads a file and records what it would do; nothing else is written. */
export const checkImport = command({
  event: "import.check",
  input: uploadInput,
  timeoutMs: IMPORT_MS,
  load: async ({ agencyId }) => ({ agencyId }),
  allow: (actor) => canImport(actor),
  run: async ({ tx, agencyId, actor, input, now }) => {
    const bytes = new Uint8Array(await input.file.arrayBuffer());
    const upload = await readUpload(bytes, input.file.name);
    if (!upload.ok) reject("VALIDATION", { fields: { file: upload.sentence } });
    const { kind, layout, notes } = upload;
    const stored = await loadStored(tx, agencyId, kind, isoDay(now, actor.timeZone));
    const importId = await recordCheck(tx, {
      ...{ agencyId, accountId: actor.accountId, now, bytes, fileName: input.file.name },
      plan: planImport(upload, stored),
      job: { kind, layout: layout.id, basis: stored.basis, notes },
    });
    return { importId };
  },
  audit: ({ data }) => ({ subjectType: "ImportJob", subjectId: data.importId }),
});

/** Claims a checked file for saving, once. The saving itself is `applyImport`, started after this has committed. */
export const confirmImport = confirmCommand("import.confirm", "UNITS", "EMPLOYEES");

/**
 * Statistics do not know rows of an open transaction, and a foreign key checked by scanning a table that was small when
 * the check was planned makes 20,000 rows a matter of minutes: plan anew, by index and by hash.
 */
async function prepareBulkWrite(tx: Tx): Promise<void> {
  await planByIndex(tx);
  await tx.$executeRaw`SET LOCAL enable_nestloop = off`;
  await tx.$executeRaw`SET LOCAL statement_timeout = '120s'`;
}

type Work = Parameters<typeof applyEmployees>[0];

/** Who writes which kind. Plans (lib/library) and predicates (lib/followup) have commands of their own: they come later. */
const APPLY: Record<Exclude<ImportKind, "PLANS" | "PREDICATES">, (work: Work) => Promise<void>> = {
  UNITS: applyUnits,
  EMPLOYEES: applyEmployees,
};

/** Writes all good rows of a confirmed file in this one transaction, or nothing. Progress is shown from outside it. */
export const applyImport = command({
  event: "import.apply",
  input: importInput,
  timeoutMs: IMPORT_MS,
  load: loadJob,
  allow: (actor) => canImport(actor),
  run: async ({ tx, agencyId, actor, subject, now }) => {
    if (subject.kind === "PLANS" || subject.kind === "PREDICATES") reject("NOT_FOUND");
    await lockOrganization(tx, agencyId);
    const today = isoDay(now, actor.timeZone);
    const stored = await loadStored(tx, agencyId, subject.kind, today);
    if (Buffer.compare(stored.basis, subject.basis) !== 0) reject("IMPORT_STALE");
    await prepareBulkWrite(tx);
    await APPLY[subject.kind]({
      ...{ tx, agencyId, importId: subject.id, accountId: actor.accountId, today, total: subject.total },
      onProgress: (done: number) => reportProgress(agencyId, subject.id, done),
    });
    await finishJob(tx, subject, now);
    return { importId: subject.id };
  },
  audit: ({ subject }) => auditOfApplied(subject),
});
