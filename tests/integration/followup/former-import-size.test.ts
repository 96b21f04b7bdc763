import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { execute } from "@/lib/core/command";
import { read } from "@/lib/core/read";
import { checkFormerImport } from "@/lib/followup/commands/former-import";
import { listStanding } from "@/lib/followup/queries/standing";
import { saveFormerJob } from "@/tests/support/former-files";
import { csvOf, inventedNip } from "@/tests/support/import-fixture";
import { planJob } from "@/tests/support/plan-files";
import { done } from "@/tests/support/plans";
import { buildWorld, NOW } from "@/tests/support/world";

const PEOPLE = 10_000;

test("20,000 predicates of 10,000 people are checked and saved in seconds, and the lists read them at once", {
  timeout: 120_000,
}, async () => {
  const world = await buildWorld();
  const [agencyId, unitId] = [world.agency.A, world.unit("A", "puskesmas")];
  const people = Array.from({ length: PEOPLE }, (_, index) => inventedNip(index));
  await world.inside("A", (tx) =>
    tx.employee.createMany({
      data: people.map((nip, index) => ({
        ...{ agencyId, id: randomUUID(), nip, name: `Pegawai ${index}`, status: "PNS" as const, unitId },
      })),
    }),
  );
  const rows = people.flatMap((nip, index) =>
    ["2024", "2025"].map((tahun) => ({ nip, tahun, predikat: index % 100 === 0 ? "Kurang" : "Baik" })),
  );
  const start = performance.now();
  const context = { actor: await world.actor("hr"), now: NOW };
  const file = new File([csvOf(rows)], "predikat.csv");
  const { importId } = done(await execute(checkFormerImport, context, { file }));
  const checked = performance.now();
  const saved = await saveFormerJob(world, await planJob(world, importId));
  expect(saved).toMatchObject({ state: "DONE", toCreate: 2 * PEOPLE });
  const listed = performance.now();
  const low = await read(context.actor, (tx) =>
    listStanding(tx, context.actor, "WAJIB", { text: "", page: 1 }, NOW),
  );
  expect(low.rows[0]?.total).toBe(PEOPLE / 100);
  const finished = performance.now();
  const spent = [checked - start, listed - checked, finished - listed].map(Math.round);
  console.log(`20,000 predicates: check ${spent[0]} ms, save ${spent[1]} ms, list ${spent[2]} ms`);
  expect(listed - start).toBeLessThan(30_000);
});
