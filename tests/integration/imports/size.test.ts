import { expect, test } from "vitest";
import { inventedEmployees, inventedUnits, type Row } from "@/tests/support/import-fixture";
import { checkFile, jobOf, saveJob } from "@/tests/support/imports";
import { buildWorld } from "@/tests/support/world";

const PEOPLE = 20_000;
const UNITS = 1_000;

test("20,000 employees are checked and saved in under 30 seconds, with progress to see", {
  timeout: 120_000,
}, async () => {
  const world = await buildWorld();
  const units: Row[] = inventedUnits(UNITS).map((row, index) =>
    index ? row : { ...row, kode_unit_atasan: "ROOT" },
  );
  await saveJob(world, await checkFile(world, units));
  const rows = inventedEmployees(PEOPLE, UNITS);

  const start = performance.now();
  const job = await checkFile(world, rows);
  const checked = performance.now();
  const seen = new Set<number>();
  const watch = setInterval(async () => seen.add((await jobOf(world, job.id)).done), 100);
  const saved = await saveJob(world, job);
  clearInterval(watch);
  const finished = performance.now();

  console.log(
    `20,000 employees: check ${Math.round(checked - start)} ms, save ${Math.round(finished - checked)} ms`,
  );
  expect(saved).toMatchObject({ state: "DONE", toCreate: PEOPLE, done: PEOPLE });
  expect(finished - start).toBeLessThan(30_000);
  expect(seen.size).toBeGreaterThan(3);
  expect(
    await world.inside("A", (tx) => tx.employee.count({ where: { superiorId: { not: null } } })),
  ).toBeGreaterThan(PEOPLE);

  const again = performance.now();
  expect(await checkFile(world, rows)).toMatchObject({ same: PEOPLE, toCreate: 0, toChange: 0, bad: 0 });
  console.log(`20,000 employees: same file again ${Math.round(performance.now() - again)} ms`);

  const promoted = rows.map((row) => ({ ...row, golongan: "IV/b", nama: `${row.nama} Baru` }));
  const changing = performance.now();
  const changed = await saveJob(world, await checkFile(world, promoted));
  console.log(`20,000 changes: check and save ${Math.round(performance.now() - changing)} ms`);
  expect(changed).toMatchObject({ state: "DONE", toChange: PEOPLE });
  expect(performance.now() - changing).toBeLessThan(30_000);
});
