import "server-only";
import { createHash } from "node:crypto";
import { type Actor, type AgencyActor, hasAgency } from "@/lib/auth/actor";
import { logUnexpected } from "@/lib/core/logger";
import { messageOf } from "@/lib/core/messages";
import { readModels } from "@/lib/core/read";
import type { Prisma } from "@/lib/db/generated/client";
import { inTenant } from "@/lib/db/tenant";
import { type ExportAsked, SOURCES, START } from "@/lib/followup/export-sources";
import { type ExportView, getExport } from "@/lib/followup/queries/exports";
import { toCsv, toXlsx } from "@/lib/imports/write-table";

/**
 * Makes the file of an export, piece by piece, each in a short transaction of its own. The checksum is that of the rows as
 * CSV, so the same data gives the same checksum in either form. A failure is kept with the job.
 */
export async function runExport(actor: Actor, jobId: string): Promise<void> {
  if (!hasAgency(actor)) return;
  const job = await readModels(actor, (tx) => getExport(tx, actor, jobId));
  if (job === null || job.state !== "RUNNING") return;
  try {
    const { header, rows } = await collect(actor, job);
    const csv = toCsv(header, rows);
    const sha256 = createHash("sha256").update(csv).digest("hex");
    const file = new Uint8Array(job.format === "csv" ? csv : await toXlsx(header, rows, 0));
    await change(job, { state: "DONE", done: job.total, file, sha256, finishedAt: new Date() });
  } catch (error) {
    const reference = logUnexpected(error, { event: "followup.export", jobId });
    await change(job, {
      state: "FAILED",
      problem: messageOf("EXPORT_FAILED", { reference }),
      finishedAt: new Date(),
    });
  }
}

async function collect(actor: AgencyActor, job: ExportView): Promise<{ header: string[]; rows: string[][] }> {
  const source = SOURCES[job.kind];
  const { agencyId, subperiodId, createdAt } = job;
  const asked: ExportAsked = { agencyId, subperiodId, unitPath: job.unit.path, now: createdAt };
  const header = await readModels(actor, (tx) => source.header(tx, asked));
  const rows: string[][] = [];
  let after: string | null = START[job.kind];
  let done = 0;
  while (after !== null) {
    const place: string = after;
    const chunk = await readModels(actor, (tx) => source.chunk(tx, asked, place));
    for (const row of chunk.rows) rows.push(row);
    done += chunk.read;
    after = chunk.next;
    await change(job, { done, progressAt: new Date() });
  }
  return { header, rows };
}

async function change(
  { agencyId, id }: ExportView,
  data: Prisma.ExportJobUpdateManyMutationInput,
): Promise<void> {
  await inTenant(agencyId, (tx) =>
    tx.exportJob.updateMany({ where: { agencyId, id, state: "RUNNING" }, data }),
  );
}
