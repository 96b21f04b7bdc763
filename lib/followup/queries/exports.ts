import "server-only";
import type { Actor, AgencyActor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db/tenant";

const SHOWN = {
  id: true,
  agencyId: true,
  kind: true,
  format: true,
  subperiodId: true,
  unitId: true,
  state: true,
  total: true,
  done: true,
  problem: true,
  sha256: true,
  createdById: true,
  createdAt: true,
  progressAt: true,
  finishedAt: true,
  unit: { select: { name: true, path: true } },
  subperiod: { select: { kind: true, number: true, period: { select: { year: true } } } },
} as const;

/** One export without its file; null when the actor did not have it made. */
export async function getExport(tx: Tx, actor: Actor, id: string) {
  if (actor.agencyId === null) return null;
  const key = { agencyId: actor.agencyId, id };
  const job = await tx.exportJob.findUnique({ where: { agencyId_id: key }, select: SHOWN });
  return job !== null && job.createdById === actor.accountId ? job : null;
}

export type ExportView = NonNullable<Awaited<ReturnType<typeof getExport>>>;

/** The finished file; null while there is none or it is not the actor's. */
export async function getExportFile(tx: Tx, actor: AgencyActor, id: string) {
  const job = await getExport(tx, actor, id);
  if (job === null || job.state !== "DONE") return null;
  const key = { agencyId: actor.agencyId, id };
  const { file } = await tx.exportJob.findUniqueOrThrow({
    where: { agencyId_id: key },
    select: { file: true },
  });
  return file && { job, file: Uint8Array.from(file) };
}

/** What the export page offers: the top units, and the actor's last files. Two queries. */
export async function getExportPage(tx: Tx, actor: AgencyActor) {
  const { agencyId } = actor;
  const units = await tx.unit.findMany({
    where: { agencyId, depth: { lte: 1 }, endedOn: null },
    orderBy: [{ depth: "asc" }, { sortOrder: "asc" }, { name: "asc" }],
    take: 200,
    select: { id: true, name: true },
  });
  const jobs = await tx.exportJob.findMany({
    where: { agencyId, createdById: actor.accountId },
    orderBy: { createdAt: "desc" },
    take: 10,
    select: SHOWN,
  });
  return { units, jobs };
}

export type ExportPage = Awaited<ReturnType<typeof getExportPage>>;
