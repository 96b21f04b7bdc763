import { beforeAll, expect, test } from "vitest";
import { inTenant } from "@/lib/db/tenant";
import type { Cast } from "@/prisma/seed/cast";
import { toldProgress } from "@/prisma/seed/load-progress";
import { seedDemo } from "@/prisma/seed/seed";

/** Early in another year: one quarter evaluated, the second one runs. */
const NOW = new Date("2027-06-30T02:00:00Z");

let cast: Cast;
beforeAll(async () => {
  cast = await seedDemo(NOW);
}, 150_000);

test("seeded in June 2027, the demo plays in 2027, and nothing in it lies after that day", async () => {
  for (const agency of cast.values()) {
    const found = await inTenant(agency.id, async (tx) => ({
      years: (
        await tx.period.findMany({ orderBy: { year: "asc" }, select: { year: true, state: true } })
      ).map((row) => ({ ...row })),
      quarters: await tx.$queryRaw<{ number: number; rows: number }[]>`
        SELECT s."number", count(*)::int AS "rows" FROM "ProgressEntry" p
        JOIN "Subperiod" s ON s."agencyId" = p."agencyId" AND s."id" = p."subperiodId"
        GROUP BY 1 ORDER BY 1`,
      evaluated: await tx.evaluation.findMany({
        where: { period: { year: 2027 } },
        distinct: ["subperiodId"],
        select: { subperiod: { select: { kind: true, number: true } } },
      }),
      decided: await tx.evaluation.count({
        where: { decidedAt: { not: null }, period: { year: 2027 } },
      }),
      extensions: await tx.phaseExtension.findMany({ select: { until: true } }),
      late: await tx.$queryRaw`
        SELECT (SELECT count(*) FROM "Skp" WHERE "stateSince" > ${NOW})::int AS "plans",
          (SELECT count(*) FROM "ProgressEntry" WHERE "recordedAt" > ${NOW})::int AS "progress",
          (SELECT count(*) FROM "Evaluation" WHERE "stateSince" > ${NOW})::int AS "evaluations",
          (SELECT count(*) FROM "Dialogue" WHERE "plannedFor" > ${NOW})::int AS "dialogues",
          (SELECT count(*) FROM "TrainingSession" WHERE "state" = 'OPEN' AND "startsOn" <= ${NOW}::date)::int
            AS "sessions"`,
    }));
    const told = (quarter: number) => toldProgress(agency).filter((row) => row.quarter === quarter).length;
    expect(found.years).toEqual([
      { year: 2025, state: "CLOSED" },
      { year: 2026, state: "CLOSED" },
      { year: 2027, state: "OPEN" },
    ]);
    expect(found.quarters).toEqual([1, 2].map((number) => ({ number, rows: told(number) })));
    expect(found.evaluated).toEqual([{ subperiod: { kind: "QUARTER", number: 1 } }]);
    expect(found.decided).toBe(agency.data.evaluations.length);
    expect(found.extensions.map(({ until }) => until > NOW)).toEqual([true, true, true]);
    expect(found.late).toEqual([{ plans: 0, progress: 0, evaluations: 0, dialogues: 0, sessions: 0 }]);
  }
}, 60_000);
