import "server-only";
import { type Actor, type AgencyActor, hasAgency } from "@/lib/auth/actor";
import { logUnexpected } from "@/lib/core/logger";
import { messageOf } from "@/lib/core/messages";
import { readModels } from "@/lib/core/read";
import type { Prisma } from "@/lib/db/generated/client";
import type { PrintContent } from "@/lib/db/generated/enums";
import { inTenant } from "@/lib/db/tenant";
import { getEvaluationForms } from "@/lib/documents/evaluation-forms";
import type { Form } from "@/lib/documents/layout";
import { getPlanForms, getPlanningForms } from "@/lib/documents/plan-forms";
import { renderMany } from "@/lib/documents/render";
import { recordEvaluationView } from "@/lib/evaluation/view";
import { sealForms } from "@/lib/verification/seal";
import { printTitle } from "./labels";
import { getPrintJob, listToPrint, type PrintJobView } from "./queries";

/** Makes the file of a print job. Runs after the answer was sent; the page shows how far it is. A failure is kept with the job. */
export async function runPrint(actor: Actor, jobId: string): Promise<void> {
  if (!hasAgency(actor)) return;
  const job = await readModels(actor, (tx) => getPrintJob(tx, actor, jobId));
  if (job === null || job.state !== "RUNNING") return;
  try {
    const file = await printed(actor, job);
    await change(job, { state: "DONE", done: job.total, file: new Uint8Array(file), finishedAt: new Date() });
  } catch (error) {
    const reference = logUnexpected(error, { event: "print.run", jobId });
    const problem = messageOf("PRINT_FAILED", { reference });
    await change(job, { state: "FAILED", problem, finishedAt: new Date() });
  }
}

async function printed(actor: AgencyActor, job: PrintJobView): Promise<Buffer> {
  const forms = await collectForms(actor, job);
  return renderMany(`${printTitle(job)} ${job.unit.name}`, forms, async (done, all) => {
    await change(job, { done: Math.floor((done / all) * job.total), progressAt: new Date() });
  });
}

/** One short transaction per person: a long one would hold back the cleaning of the whole database. */
async function collectForms(actor: AgencyActor, job: PrintJobView): Promise<Form[]> {
  const ids = await readModels(actor, (tx) => listToPrint(tx, { ...job, unitPath: job.unit.path }));
  const forms: Form[] = [];
  for (const id of ids) forms.push(...(await formsOf(actor, job.content, id)));
  return forms;
}

async function formsOf(actor: AgencyActor, content: PrintContent, id: string): Promise<Form[]> {
  if (content === "EVALUATION") {
    const found = await readModels(actor, (tx) => getEvaluationForms(tx, actor, id, "BOTH", new Date()));
    if (found === null) return [];
    await recordEvaluationView(actor, found.record);
    return sealForms(found);
  }
  const load = content === "PLAN" ? getPlanForms : getPlanningForms;
  const found = await readModels(actor, (tx) => load(tx, actor, id));
  return (found?.forms ?? []).map(({ form }) => form);
}

async function change(job: PrintJobView, data: Prisma.PrintJobUpdateManyMutationInput): Promise<void> {
  const { agencyId, id } = job;
  await inTenant(agencyId, (tx) =>
    tx.printJob.updateMany({ where: { agencyId, id, state: "RUNNING" }, data }),
  );
}
