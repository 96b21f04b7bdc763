import "server-only";
import type { Zone } from "@/lib/core/dates";
import { isId } from "@/lib/core/input";
import type { Reads } from "@/lib/db/direct";
import { inTenant, type Tx } from "@/lib/db/tenant";
import type { Schedule } from "@/lib/periods/strip";

/** The latest 30 years of the agency, newest first. */
export function listPeriods(tx: Tx, agencyId: string) {
  return tx.period.findMany({
    where: { agencyId },
    orderBy: { year: "desc" },
    take: 30,
    select: { id: true, year: true, rhythm: true, halfYearReview: true, state: true },
  });
}

/** One year with its windows in time order and their extensions; null when the agency has no such period. */
export async function getPeriodPage(tx: Tx, agencyId: string, periodId: string) {
  if (!isId(periodId)) return null;
  return tx.period.findUnique({
    where: { agencyId_id: { agencyId, id: periodId } },
    select: {
      id: true,
      year: true,
      rhythm: true,
      halfYearReview: true,
      state: true,
      version: true,
      windows: {
        orderBy: [{ opensAt: "asc" }, { phase: "asc" }],
        select: {
          id: true,
          phase: true,
          opensAt: true,
          closesAt: true,
          subperiod: { select: { kind: true, number: true } },
          extensions: { select: { id: true } },
        },
      },
    },
  });
}

export type PeriodPage = NonNullable<Awaited<ReturnType<typeof getPeriodPage>>>;

/** One window with its latest extensions (50 at most), each with whom it is for. */
export async function getWindowPage(tx: Tx, agencyId: string, windowId: string) {
  if (!isId(windowId)) return null;
  const window = await tx.phaseWindow.findUnique({
    where: { agencyId_id: { agencyId, id: windowId } },
    select: {
      id: true,
      phase: true,
      opensAt: true,
      closesAt: true,
      version: true,
      period: { select: { id: true, year: true, state: true } },
      subperiod: { select: { kind: true, number: true } },
    },
  });
  if (window === null) return null;
  const extensions = await tx.$queryRaw<
    { id: string; until: Date; reason: string; createdAt: Date; forWhom: string; grantedBy: string }[]
  >`
    SELECT x."id", x."until", x."reason", x."createdAt", coalesce(a."name", '') AS "grantedBy",
      coalesce(e."name", u."name", 'Semua pegawai') AS "forWhom"
    FROM "PhaseExtension" x
    LEFT JOIN "Employee" e ON e."agencyId" = x."agencyId" AND e."id" = x."employeeId"
    LEFT JOIN "Unit" u ON u."agencyId" = x."agencyId" AND u."id" = x."unitId"
    LEFT JOIN "Account" a ON a."id" = x."grantedById"
    WHERE x."agencyId" = ${agencyId}::uuid AND x."windowId" = ${windowId}::uuid
    ORDER BY x."createdAt" DESC LIMIT 50`;
  return { ...window, extensions };
}

export type WindowPage = NonNullable<Awaited<ReturnType<typeof getWindowPage>>>;

const LATEST_YEARS = 30;
const scheduleCache = new Map<string, { at: number; schedule: Schedule | null }>();
const SCHEDULE_TTL_MS = 15_000;

/**
 * The schedule of the agency's current year, for the phase strip on every page, or of another year that was opened. Kept
 * for 15 seconds per process: it is shown, never used to decide (requireOpenPhase asks the database).
 */
export async function getSchedule(
  agencyId: string,
  zone: Zone,
  year: number | null = null,
): Promise<Schedule | null> {
  const key = `${agencyId} ${year ?? ""}`;
  const known = scheduleCache.get(key);
  if (known !== undefined && Date.now() - known.at < SCHEDULE_TTL_MS) return known.schedule;
  const schedule = await inTenant(agencyId, (tx) => readSchedule(tx, agencyId, zone, year));
  scheduleCache.set(key, { at: Date.now(), schedule });
  return schedule;
}

async function readSchedule(
  tx: Reads,
  agencyId: string,
  zone: Zone,
  year: number | null,
): Promise<Schedule | null> {
  const rows = await tx.$queryRaw<{ schedule: RawSchedule }[]>`
    SELECT jsonb_build_object('year', p."year", 'periodId', p."id",
      'years', (SELECT jsonb_agg(o."year" ORDER BY o."year" DESC) FROM (SELECT q."year" FROM "Period" q
        WHERE q."agencyId" = p."agencyId" AND q."state" <> 'PREPARED' ORDER BY q."year" DESC LIMIT ${LATEST_YEARS}) o),
      'windows', (SELECT coalesce(jsonb_agg(jsonb_build_object('phase', w."phase", 'opensAt', w."opensAt",
          'closesAt', w."closesAt", 'yearly', w."subperiodId" IS NULL OR s."kind" = 'YEAR')), '[]')
        FROM "PhaseWindow" w
        LEFT JOIN "Subperiod" s ON s."agencyId" = w."agencyId" AND s."id" = w."subperiodId"
        WHERE w."agencyId" = p."agencyId" AND w."periodId" = p."id"),
      'holidays', (SELECT coalesce(jsonb_agg(h."date"), '[]') FROM "Holiday" h WHERE h."agencyId" = p."agencyId"
        AND h."date" BETWEEN p."startsOn" AND p."endsOn" + 120)) AS schedule
    FROM "Period" p
    WHERE p."agencyId" = ${agencyId}::uuid
      AND (p."state" = 'OPEN' OR (p."year" = ${year ?? 0} AND p."state" <> 'PREPARED'))
    ORDER BY p."year" = ${year ?? 0} DESC, p."year" <= extract(year FROM now() AT TIME ZONE ${zone}) DESC, p."year" DESC LIMIT 1`;
  const raw = rows[0]?.schedule;
  if (raw === undefined) return null;
  return {
    ...raw,
    windows: raw.windows.map((w) => ({ ...w, opensAt: new Date(w.opensAt), closesAt: new Date(w.closesAt) })),
  };
}

type RawSchedule = Omit<Schedule, "windows"> & {
  windows: (Omit<Schedule["windows"][number], "opensAt" | "closesAt"> & {
    opensAt: string;
    closesAt: string;
  })[];
};
