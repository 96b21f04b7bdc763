import { idOf, unitsFor } from "./data/ids";
import { ensureBenchDatabase } from "./database";
import { printTable, save } from "./report";

const PLANS = 40;
/** While planning was open in the generated year. */
const NOW = new Date("2026-01-20T03:00:00Z");

/** Milliseconds to save one row of a draft plan (a result with two indicators) through the command, new and changed. */
export async function measureSave(employees: number): Promise<void> {
  const row = await savesWith(employees);
  save("save", row);
  printTable([row]);
}

async function savesWith(employees: number) {
  const { env } = await ensureBenchDatabase(employees);
  Object.assign(process.env, env);
  const [{ execute }, { saveResult }, { loadActor }, { inSystem }, { prisma, pool }] = await Promise.all([
    import("@/lib/core/command"),
    import("@/lib/skp/commands/results"),
    import("@/lib/auth/load-actor"),
    import("@/lib/db/tenant"),
    import("@/lib/db/client"),
  ]);
  const times: number[] = [];
  for (const n of draftsFrom(unitsFor(employees) + 5)) {
    const expiresAt = new Date(Date.now() + 600_000);
    const accountId = idOf("account", n);
    const session = await inSystem((tx) => tx.session.create({ data: { accountId, expiresAt } }));
    const actor = await loadActor(session.id);
    if (actor === null) throw new Error(`Employee ${n} cannot sign in.`);
    const timed = async (input: object) => {
      const start = performance.now();
      const result = await execute(
        saveResult,
        { actor, now: NOW },
        { skpId: idOf("skp", n), ...typed, ...input },
      );
      times.push(performance.now() - start);
      if (!result.ok) throw new Error(`${result.code}: ${result.message} ${JSON.stringify(result.fields)}`);
      return result.data;
    };
    const { resultId } = await timed({});
    await timed({ resultId, version: 0, statement: "Layanan yang semakin cepat" });
  }
  await prisma.$disconnect();
  await pool.end();
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
  return {
    employees,
    saves: times.length,
    "p50 ms": at(0.5),
    "p95 ms (150 allowed)": at(0.95),
    max: at(0.999),
  };
}

const typed = {
  kind: "MAIN",
  statement: "Layanan yang cepat",
  assignedBy: "Kepala Unit",
  indicators: [
    { statement: "Waktu layanan", aspect: "TIME", target: "2-3", unit: "hari" },
    { statement: "Kepuasan", aspect: "QUALITY", target: "3,5", unit: "skala 5" },
  ],
};

/** Employees whose plan is a draft (see data/plans.ts). */
function draftsFrom(first: number): number[] {
  const start = Math.ceil((first - 3) / 30) * 30 + 3;
  const all = Array.from({ length: PLANS + 4 }, (_, step) => start + step * 30);
  return all.filter((n) => n % 33 !== 0).slice(0, PLANS);
}
