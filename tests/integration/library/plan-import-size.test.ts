import { expect, test } from "vitest";
import { addCrowd } from "@/tests/support/crowd";
import { inventedNip, planRow, type Row } from "@/tests/support/import-fixture";
import { checkPlanFile, planJob, savePlanJob } from "@/tests/support/plan-files";
import { buildWorld } from "@/tests/support/world";

const PEOPLE = 5_000;

test("nearly 20,000 rows for 5,000 people are checked and saved in under 30 seconds, with progress to see", {
  timeout: 120_000,
}, async () => {
  const world = await buildWorld();
  const nips = await world.inside("A", async (tx) => {
    await addCrowd(tx, world.agency.A, world.unit("A", "root"), PEOPLE);
    await tx.$executeRaw`
      INSERT INTO "Position" ("agencyId", "id", "unitId", "name", "kind", "level")
      SELECT u."agencyId", uuidv7(), u."id", 'Penata Layanan', 'EXECUTING', 'PELAKSANA' FROM "Unit" u
      WHERE u."agencyId" = ${world.agency.A}::uuid AND u."code" LIKE 'K%'`;
    const people = await tx.$queryRaw<{ id: string }[]>`
      UPDATE "Employee" e SET "positionId" = p."id" FROM "Position" p
      WHERE p."agencyId" = e."agencyId" AND p."unitId" = e."unitId" AND p."name" = 'Penata Layanan' RETURNING e."id"`;
    const pairs = JSON.stringify(people.map(({ id }, index) => ({ id, nip: inventedNip(index) })));
    const named = await tx.$queryRaw<{ nip: string }[]>`
      UPDATE "Employee" e SET "nip" = r."nip" FROM jsonb_to_recordset(${pairs}::jsonb) AS r("id" uuid, "nip" text)
      WHERE e."agencyId" = ${world.agency.A}::uuid AND e."id" = r."id" AND e."leftOn" IS NULL RETURNING e."nip"`;
    return named.map(({ nip }) => nip);
  });
  const quantity = { aspek: "Kuantitas", satuan: "dokumen" };
  const rowsFor = (target: string): Row[] =>
    nips.flatMap((nip) => [
      planRow(nip, "Layanan administrasi terselesaikan tepat waktu", "Jumlah layanan", {
        ...quantity,
        target,
      }),
      planRow("", "", "Waktu penyelesaian", { aspek: "Waktu", target: "2", satuan: "hari" }),
      planRow("", "Arsip tertata sesuai ketentuan", "Jumlah berkas", { ...quantity, target }),
      planRow("", "", "Kelengkapan berkas", { aspek: "Kualitas", target: "100", satuan: "%" }),
    ]);
  const timed = async <T>(what: string, work: Promise<T>): Promise<[T, number]> => {
    const start = performance.now();
    const result = await work;
    const took = performance.now() - start;
    console.log(`${what}: ${Math.round(took)} ms`);
    return [result, took];
  };
  const total = nips.length * 4;
  const [job, checking] = await timed(`check of ${total} rows`, checkPlanFile(world, rowsFor("12")));
  expect(job).toMatchObject({ toCreate: total, bad: 0 });
  const seen = new Set<number>();
  const watch = setInterval(async () => seen.add((await planJob(world, job.id)).done), 50);
  const [saved, saving] = await timed("save", savePlanJob(world, job));
  clearInterval(watch);
  expect(saved).toMatchObject({ state: "DONE", done: total });
  expect(checking + saving).toBeLessThan(30_000);
  expect(seen.size).toBeGreaterThan(1);
  expect(await world.inside("A", (tx) => tx.indicator.count())).toBe(total);

  const [again] = await timed("the same file again", checkPlanFile(world, rowsFor("12")));
  expect(again).toMatchObject({ same: total, toCreate: 0, toChange: 0 });
  const [changes] = await timed("check of changes", checkPlanFile(world, rowsFor("15")));
  expect(changes).toMatchObject({ toChange: total / 2, same: total / 2 });
  const [changed] = await timed("saving changes", savePlanJob(world, changes));
  expect(changed).toMatchObject({ state: "DONE" });
  expect(await world.inside("A", (tx) => tx.indicator.count({ where: { target: "15" } }))).toBe(total / 2);
});
