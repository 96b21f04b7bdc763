import { inventedEmployees, inventedUnits } from "@/tests/support/import-fixture";
import { emptyDatabase } from "./database";
import { printTable, save } from "./report";

const PEOPLE_PER_UNIT = 20;

/** Seconds to check and to save a file of `count` new employees through the commands, and to check it again. */
export async function measureImport(count: number): Promise<void> {
  const { env } = await emptyDatabase("bench_import");
  // The application reads its environment when it is first imported.
  Object.assign(process.env, env);
  const [{ buildWorld }, { checkFile, saveJob }, { prisma, pool }] = await Promise.all([
    import("@/tests/support/world"),
    import("@/tests/support/imports"),
    import("@/lib/db/client"),
  ]);
  const world = await buildWorld();
  const units = Math.ceil(count / PEOPLE_PER_UNIT);
  const below = inventedUnits(units).map((row, index) =>
    index ? row : { ...row, kode_unit_atasan: "ROOT" },
  );
  await saveJob(world, await checkFile(world, below));
  const people = inventedEmployees(count, units);

  const start = performance.now();
  const job = await checkFile(world, people);
  const checked = performance.now();
  const saved = await saveJob(world, job);
  const finished = performance.now();
  const again = await checkFile(world, people);
  const repeated = performance.now();
  await prisma.$disconnect();
  await pool.end();

  if (saved.state !== "DONE" || again.same !== count) {
    throw new Error(`Import ended as ${saved.state}, then ${again.same} of ${count} unchanged.`);
  }
  const seconds = (from: number, to: number) => ((to - from) / 1000).toFixed(1);
  const row = {
    rows: count,
    "check s": seconds(start, checked),
    "save s": seconds(checked, finished),
    "both s (30 allowed)": seconds(start, finished),
    "same file again s": seconds(finished, repeated),
  };
  save("import", row);
  printTable([row]);
}
