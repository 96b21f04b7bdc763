import type { AgencyActor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db/tenant";
import { idOf, unitsFor } from "./data/ids";
import { ensureBenchDatabase } from "./database";
import { printTable, save } from "./report";

const TIMES = 100;
const AGENCY_HEAD = 1;
const ALL = { year: null, subperiodId: null };

/** Milliseconds of the agency's largest figures, each read by the person who opens them, at one size at a time. */
export async function measureFigures(employees: number): Promise<void> {
  const { env } = await ensureBenchDatabase(employees);
  Object.assign(process.env, env);
  const [{ loadActor }, { inSystem }, { readModels }, { prisma, pool }, unit, unfinished, raters] =
    await Promise.all([
      import("@/lib/auth/load-actor"),
      import("@/lib/db/tenant"),
      import("@/lib/core/read"),
      import("@/lib/db/client"),
      import("@/lib/dashboard/queries/unit"),
      import("@/lib/dashboard/queries/unfinished"),
      import("@/lib/calibration/queries/raters"),
    ]);
  const as = async (n: number): Promise<AgencyActor> => {
    const data = { accountId: idOf("account", n), expiresAt: new Date(Date.now() + 600_000) };
    const session = await inSystem((tx) => tx.session.create({ data }));
    const actor = await loadActor(session.id);
    if (actor === null || actor.agencyId === null) throw new Error(`Employee ${n} cannot sign in.`);
    return { ...actor, agencyId: actor.agencyId };
  };
  const [head, hr, now] = [await as(AGENCY_HEAD), await as(unitsFor(employees) + 1), new Date()];
  const top = idOf("unit", 1);
  const figures: [string, AgencyActor, (tx: Tx) => Promise<unknown>][] = [
    [
      "distribution of the agency",
      head,
      (tx) => unit.getUnitDashboard(tx, head, null, { ...ALL, page: 1 }, now),
    ],
    [
      "who has not acted",
      hr,
      (tx) => unfinished.getUnfinished(tx, hr, { ...ALL, unitId: null, list: "tanpa-skp", page: 1 }, now),
    ],
    [
      "raters under the head",
      head,
      (tx) => raters.getRatersPage(tx, head, top, { asked: undefined, page: 1 }, now),
    ],
  ];
  const rows = [];
  for (const [figure, actor, read] of figures) {
    const times: number[] = [];
    for (let n = 0; n < TIMES; n++) {
      const start = performance.now();
      const found = await readModels(actor, read);
      times.push(performance.now() - start);
      if (found === null || found === "NO_PERIOD") throw new Error(`${figure}: nothing to see.`);
    }
    times.sort((a, b) => a - b);
    const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
    rows.push({
      figure,
      employees,
      times: TIMES,
      best: at(0),
      "p50 ms": at(0.5),
      "p95 ms (100 allowed)": at(0.95),
    });
  }
  await prisma.$disconnect();
  await pool.end();
  save("figures", rows);
  printTable(rows);
}
