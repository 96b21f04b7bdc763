import "server-only";
import type { Actor, AgencyActor } from "@/lib/auth/actor";
import type { Reads } from "@/lib/db/direct";
import type { Tx } from "@/lib/db/tenant";
import { printTitle } from "./labels";
import { canOpenPrint, canPrintUnit } from "./policy";

/** More than this in one file helps nobody: it is printed per unit. */
export const MOST_IN_FILE = 500;

type Asked = {
  agencyId: string;
  unitPath: string;
  unitId: string;
  periodId: string;
  subperiodId: string | null;
  withBelow: boolean;
};

/** The plans of the year, or the decided evaluations of the subperiod, of a unit (or its branch), by unit and name; one more than may be printed at most. */
export function listToPrint(tx: Reads, asked: Asked): Promise<string[]> {
  return asked.subperiodId === null ? listPlans(tx, asked) : listEvaluations(tx, asked, asked.subperiodId);
}

async function listEvaluations(tx: Reads, asked: Asked, subperiodId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT v."id" FROM "Evaluation" v
    JOIN "Skp" s ON s."agencyId" = v."agencyId" AND s."id" = v."skpId"
    JOIN "Unit" u ON u."agencyId" = s."agencyId" AND u."id" = s."unitId"
      AND CASE WHEN ${asked.withBelow} THEN starts_with(u."path", ${asked.unitPath}) ELSE u."id" = ${asked.unitId}::uuid END
    JOIN "Employee" e ON e."agencyId" = v."agencyId" AND e."id" = v."employeeId"
    WHERE v."agencyId" = ${asked.agencyId}::uuid AND v."subperiodId" = ${subperiodId}::uuid
      AND v."state" IN ('DECIDED', 'ACKNOWLEDGED', 'OBJECTED')
    ORDER BY u."path", e."name", v."id" LIMIT ${MOST_IN_FILE + 1}`;
  return rows.map(({ id }) => id);
}

async function listPlans(tx: Reads, asked: Asked): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT s."id" FROM (
      SELECT u."agencyId", u."id", u."path" FROM "Unit" u WHERE u."agencyId" = ${asked.agencyId}::uuid
        AND CASE WHEN ${asked.withBelow} THEN starts_with(u."path", ${asked.unitPath}) ELSE u."id" = ${asked.unitId}::uuid END
    ) u
    JOIN "Skp" s ON s."agencyId" = u."agencyId" AND s."unitId" = u."id" AND s."periodId" = ${asked.periodId}::uuid
    JOIN "Employee" e ON e."agencyId" = s."agencyId" AND e."id" = s."employeeId"
    ORDER BY u."path", e."name", s."sequence", s."id" LIMIT ${MOST_IN_FILE + 1}`;
  return rows.map(({ id }) => id);
}

const SHOWN = {
  id: true,
  agencyId: true,
  unitId: true,
  periodId: true,
  subperiodId: true,
  content: true,
  withBelow: true,
  state: true,
  total: true,
  done: true,
  problem: true,
  createdAt: true,
  createdById: true,
  progressAt: true,
  finishedAt: true,
  unit: { select: { name: true, path: true } },
  period: { select: { year: true } },
  subperiod: { select: { kind: true, number: true } },
} as const;

/** One print job without its file; null when it is not the actor's. */
export async function getPrintJob(tx: Tx, actor: Actor, jobId: string) {
  if (actor.agencyId === null) return null;
  const key = { agencyId: actor.agencyId, id: jobId };
  const job = await tx.printJob.findUnique({ where: { agencyId_id: key }, select: SHOWN });
  return job !== null && canOpenPrint(actor, job) ? job : null;
}

export type PrintJobView = NonNullable<Awaited<ReturnType<typeof getPrintJob>>>;

/** The finished file; null while there is none or it is not the actor's. */
export async function getPrintFile(tx: Tx, actor: AgencyActor, jobId: string) {
  const key = { agencyId: actor.agencyId, id: jobId };
  const job = await tx.printJob.findUnique({ where: { agencyId_id: key }, select: { ...SHOWN, file: true } });
  if (job === null || job.file === null || !canOpenPrint(actor, job)) return null;
  return { file: Buffer.from(job.file), title: `${printTitle(job)} ${job.unit.name}` };
}

/** What the print page of a unit offers; null when the actor may not print it. Four queries. */
export async function getPrintPage(tx: Tx, actor: AgencyActor, unitId: string) {
  const { agencyId } = actor;
  const unit = await tx.unit.findUnique({
    where: { agencyId_id: { agencyId, id: unitId } },
    select: { id: true, name: true, path: true },
  });
  if (unit === null || !canPrintUnit(actor, unit.path)) return null;
  const periods = await tx.period.findMany({
    where: { agencyId, state: { not: "PREPARED" } },
    orderBy: { year: "desc" },
    take: 10,
    select: { id: true, year: true },
  });
  const subperiods = await tx.subperiod.findMany({
    where: {
      agencyId,
      period: { state: { not: "PREPARED" } },
      evaluations: { some: { predicate: { not: null } } },
    },
    orderBy: { endsOn: "desc" },
    take: 24,
    select: { id: true, kind: true, number: true, period: { select: { year: true } } },
  });
  const jobs = await tx.printJob.findMany({
    where: { agencyId, unitId, createdById: actor.accountId },
    orderBy: { createdAt: "desc" },
    take: 10,
    select: SHOWN,
  });
  return { unit, periods, subperiods, jobs };
}

export type PrintPage = NonNullable<Awaited<ReturnType<typeof getPrintPage>>>;
