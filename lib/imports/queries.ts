import "server-only";
import { type AgencyActor, isHrAdmin } from "@/lib/auth/actor";
import { id } from "@/lib/core/input";
import type { Prisma } from "@/lib/db/generated/client";
import type { ImportKind, ImportVerdict } from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/tenant";
import type { Change, PlannedRow } from "@/lib/imports/check/candidate";
import { KIND_PATHS } from "@/lib/imports/labels";
import { canSeeImport } from "@/lib/imports/policy";
import type { RowProblem } from "@/lib/imports/problems";

const PAGE_SIZE = 20;
const VERDICTS: ImportVerdict[] = ["BAD", "CHANGE", "CREATE", "SAME"];

const importSelect = {
  id: true,
  kind: true,
  layout: true,
  fileName: true,
  state: true,
  total: true,
  done: true,
  toCreate: true,
  toChange: true,
  same: true,
  bad: true,
  warnings: true,
  untouched: true,
  notes: true,
  problem: true,
  createdById: true,
  createdAt: true,
  progressAt: true,
  finishedAt: true,
  version: true,
} satisfies Prisma.ImportJobSelect;

type StoredImport = Prisma.ImportJobGetPayload<{ select: typeof importSelect }>;

export type ImportView = Omit<StoredImport, "notes" | "createdById"> & {
  notes: string[];
  uploadedBy: string;
};

export type ImportRowView = {
  rowNumber: number;
  key: string;
  name: string;
  changes: Change[];
  problems: RowProblem[];
};

/** The agency's imports of these kinds, newest first; of the people's own only, where the actor sees no others. */
export async function listImports(
  tx: Tx,
  actor: AgencyActor,
  { kinds, page }: { kinds: ImportKind[]; page: number },
) {
  const { agencyId } = actor;
  const own = isHrAdmin(actor) ? {} : { createdById: actor.accountId };
  const where = { agencyId, kind: { in: kinds }, ...own };
  const rows = await tx.importJob.findMany({
    where,
    orderBy: { createdAt: "desc" },
    skip: (page - 1) * PAGE_SIZE,
    take: PAGE_SIZE,
    select: importSelect,
  });
  return { rows, total: await tx.importJob.count({ where }), pageSize: PAGE_SIZE };
}

/** One import; null when the actor may not import, the agency has no such import, or it is looked at under another `path`. */
export async function getImport(
  tx: Tx,
  actor: AgencyActor,
  importId: string,
  path?: string,
): Promise<ImportView | null> {
  const known = id.safeParse(importId);
  if (!known.success) return null;
  const job = await tx.importJob.findUnique({
    where: { agencyId_id: { agencyId: actor.agencyId, id: known.data } },
    select: importSelect,
  });
  if (job === null || !canSeeImport(actor, job)) return null;
  if (path !== undefined && KIND_PATHS[job.kind] !== path) return null;
  const { notes, createdById, ...view } = job;
  const account = await tx.account.findUnique({ where: { id: createdById }, select: { name: true } });
  return { ...view, notes: notes as string[], uploadedBy: account?.name ?? "Akun yang sudah dihapus" };
}

type Choice = { path: string; chosen: string | string[] | undefined; page: number };

/** An import with a page of its rows: of the verdict chosen in the address, else of the one that needs a look first. */
export async function getImportPage(
  tx: Tx,
  actor: AgencyActor,
  importId: string,
  { path, chosen, page }: Choice,
) {
  const job = await getImport(tx, actor, importId, path);
  if (job === null) return null;
  const verdict = VERDICTS.find((one) => one.toLowerCase() === chosen) ?? firstVerdict(job);
  return { job, verdict, list: await listImportRows(tx, actor.agencyId, job.id, verdict, page) };
}

function firstVerdict(job: ImportView): ImportVerdict {
  if (job.bad > 0) return "BAD";
  if (job.toChange > 0) return "CHANGE";
  return job.toCreate > 0 ? "CREATE" : "SAME";
}

/** In the order of the file. */
async function listImportRows(
  tx: Tx,
  agencyId: string,
  importId: string,
  verdict: ImportVerdict,
  page: number,
): Promise<{ rows: ImportRowView[]; pageSize: number }> {
  const rows = await tx.importRow.findMany({
    where: { agencyId, jobId: importId, verdict },
    orderBy: { rowNumber: "asc" },
    skip: (page - 1) * PAGE_SIZE,
    take: PAGE_SIZE,
    select: { rowNumber: true, key: true, name: true, changes: true, problems: true },
  });
  return {
    rows: rows.map((row) => ({
      ...row,
      changes: row.changes as Change[],
      problems: row.problems as RowProblem[],
    })),
    pageSize: PAGE_SIZE,
  };
}

/** All refused rows, for the file that is corrected and uploaded again; as many as one file may hold. */
export async function listRefusedRows(
  tx: Tx,
  agencyId: string,
  importId: string,
): Promise<Pick<PlannedRow<unknown>, "cells" | "problems">[]> {
  const rows = await tx.importRow.findMany({
    where: { agencyId, jobId: importId, verdict: "BAD" },
    orderBy: { rowNumber: "asc" },
    select: { cells: true, problems: true },
  });
  return rows.map((row) => ({
    cells: row.cells as Record<string, string>,
    problems: row.problems as RowProblem[],
  }));
}
