import "server-only";
import { command } from "@/lib/core/command";
import { isoDay } from "@/lib/core/dates";
import { reject } from "@/lib/core/errors";
import { parseNip } from "@/lib/employees/nip";
import { applyFormer } from "@/lib/followup/former-import/apply";
import { checkFormer } from "@/lib/followup/former-import/check";
import { loadFormer } from "@/lib/followup/former-import/stored";
import { auditOfApplied, digestOf, finishJob, IMPORT_MS, jobLoader, recordCheck } from "@/lib/imports/job";
import { readRows } from "@/lib/imports/layout";
import { readFormerUpload } from "@/lib/imports/plan";
import { canImport } from "@/lib/imports/policy";
import { confirmCommand } from "@/lib/imports/saving";
import { importInput, uploadInput } from "@/lib/imports/schema";

/** Reads a file of predicates of earlier years and records what it would do; nothing else is written. */
export const checkFormerImport = command({
  event: "import.predicates.check",
  input: uploadInput,
  timeoutMs: IMPORT_MS,
  load: async ({ agencyId }) => ({ agencyId }),
  allow: (actor) => canImport(actor),
  run: async ({ tx, agencyId, actor, input, now }) => {
    const bytes = new Uint8Array(await input.file.arrayBuffer());
    const upload = await readFormerUpload(bytes, input.file.name);
    if (!upload.ok) reject("VALIDATION", { fields: { file: upload.sentence } });
    const { layout, table, notes } = upload;
    const rows = readRows(table, layout);
    const nips = rows.flatMap(({ fields }) => {
      const nip = parseNip(fields.nip ?? "");
      return nip.ok ? [nip.digits] : [];
    });
    const people = await loadFormer(tx, agencyId, [...new Set(nips)]);
    const thisYear = Number(isoDay(now, actor.timeZone).slice(0, 4));
    const count = await tx.formerPredicate.count({ where: { agencyId } });
    const plan = checkFormer(rows, layout, { people, thisYear, count });
    const met = new Set(
      plan.rows.flatMap(({ action, draft }) => (action === "BAD" ? [] : draft?.employeeId)),
    );
    const basis = digestOf(people.filter(({ employeeId }) => met.has(employeeId)));
    const importId = await recordCheck(tx, {
      ...{ agencyId, accountId: actor.accountId, now, bytes, fileName: input.file.name, plan },
      job: { kind: "PREDICATES", layout: layout.id, basis, notes },
    });
    return { importId };
  },
  audit: ({ data }) => ({ subjectType: "ImportJob", subjectId: data.importId }),
});

const loadJob = jobLoader("PREDICATES");

/** Claims a checked file of predicates for saving, once. The saving itself is `applyFormerImport`. */
export const confirmFormerImport = confirmCommand("import.predicates.confirm", "PREDICATES");

/** Writes all good rows of a confirmed file of predicates in this one transaction, or nothing. */
export const applyFormerImport = command({
  event: "import.predicates.apply",
  input: importInput,
  timeoutMs: IMPORT_MS,
  load: loadJob,
  allow: (actor) => canImport(actor),
  run: async ({ tx, agencyId, actor, subject, now }) => {
    const { id: importId, basis } = subject;
    await applyFormer({ tx, agencyId, importId, accountId: actor.accountId, basis, now });
    await finishJob(tx, subject, now);
    return { importId };
  },
  audit: ({ subject }) => auditOfApplied(subject),
});
