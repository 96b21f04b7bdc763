import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { command } from "@/lib/core/command";
import { reject } from "@/lib/core/errors";
import type { ImportJob } from "@/lib/db/generated/client";
import { auditOfApplied, digestOf, finishJob, IMPORT_MS, jobLoader, recordCheck } from "@/lib/imports/job";
import { readRows } from "@/lib/imports/layout";
import { readPlanUpload } from "@/lib/imports/plan";
import { canImportPlans, canSeeImport, planReach } from "@/lib/imports/policy";
import { reportProgress } from "@/lib/imports/progress";
import { confirmCommand } from "@/lib/imports/saving";
import { importInput } from "@/lib/imports/schema";
import { applyPlans } from "@/lib/library/plan-import/apply";
import { checkPlans } from "@/lib/library/plan-import/check";
import { fillDown, nipsOf } from "@/lib/library/plan-import/fold";
import { loadPeople, type PlanOccasion } from "@/lib/library/plan-import/stored";
import { planUploadInput } from "@/lib/library/schema";

/** Most rows of one file of plans. */
const MOST_ROWS = 20_000;

/** Reads a file of plans and records what it would do to the plans of the year; nothing else is written. */
export const checkPlanImport = command({
  event: "import.plans.check",
  input: planUploadInput,
  timeoutMs: IMPORT_MS,
  load: ({ tx, agencyId, input }) =>
    tx.period.findFirst({ where: { agencyId, id: input.periodId, state: "OPEN" }, select: { id: true } }),
  allow: (actor) => canImportPlans(actor),
  run: async ({ tx, agencyId, actor, input, subject, now }) => {
    const bytes = new Uint8Array(await input.file.arrayBuffer());
    const upload = await readPlanUpload(bytes, input.file.name);
    if (!upload.ok) reject("VALIDATION", { fields: { file: upload.sentence } });
    const { layout, table, notes } = upload;
    if (table.rows.length > MOST_ROWS) {
      const file = "Berkas berisi lebih dari 20.000 baris. Bagi menjadi beberapa berkas, misalnya per unit.";
      reject("VALIDATION", { fields: { file } });
    }
    const rows = fillDown(readRows(table, layout), layout);
    const { approach } = input;
    const occasion = { agencyId, periodId: subject.id, approach, reach: planReach(actor), now };
    const people = await loadPeople(tx, occasion, nipsOf(rows));
    const plan = checkPlans(rows, layout, people);
    const met = new Set(plan.rows.flatMap(({ draft }) => draft?.nip ?? []));
    const basis = digestOf(people.filter(({ nip }) => met.has(nip)));
    const importId = await recordCheck(tx, {
      ...{ agencyId, accountId: actor.accountId, now, bytes, fileName: input.file.name, plan },
      job: { kind: "PLANS", layout: layout.id, basis, notes, periodId: subject.id, approach },
    });
    return { importId };
  },
  audit: ({ data }) => ({ subjectType: "ImportJob", subjectId: data.importId }),
});

const loadJob = jobLoader("PLANS");

/** Claims a checked file of plans for saving, once. The saving itself is `applyPlanImport`. */
export const confirmPlanImport = confirmCommand("import.plans.confirm", "PLANS");

/** Writes all good rows of a confirmed file of plans in this one transaction, or nothing. */
export const applyPlanImport = command({
  event: "import.plans.apply",
  input: importInput,
  timeoutMs: IMPORT_MS,
  load: loadJob,
  allow: (actor, job) => canSeeImport(actor, job),
  run: async ({ tx, agencyId, actor, subject, now }) => {
    await applyPlans({
      tx,
      occasion: occasionOf(actor, agencyId, subject, now),
      importId: subject.id,
      basis: subject.basis,
      onProgress: (done) => reportProgress(agencyId, subject.id, done),
    });
    await finishJob(tx, subject, now);
    return { importId: subject.id };
  },
  audit: ({ subject }) => auditOfApplied(subject),
});

function occasionOf(actor: Actor, agencyId: string, job: ImportJob, now: Date): PlanOccasion {
  const { periodId, approach } = job;
  if (periodId === null || approach === null) throw new Error(`import ${job.id} has no year`);
  return { agencyId, periodId, approach, reach: planReach(actor), now };
}
