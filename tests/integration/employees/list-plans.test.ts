import { beforeAll, expect, test } from "vitest";
import { type EmployeeFilter, getEmployeeList } from "@/lib/employees/queries/list";
import { recomputeSuperiors } from "@/lib/organization/recompute";
import { addCrowd } from "@/tests/support/crowd";
import { analyze, explained } from "@/tests/support/explain";
import { buildWorld, type Name, type World } from "@/tests/support/world";

let world: World;
beforeAll(async () => {
  world = await buildWorld();
  await world.inside("A", (tx) => addCrowd(tx, world.agency.A, world.unit("A", "root"), 50_000));
  await analyze();
});

const everybody: EmployeeFilter = { unitId: null, status: null, text: "", page: 1 };

async function list(name: Name, filter: Partial<EmployeeFilter>) {
  const actor = await world.actor(name);
  return world.inside("A", async (tx) => {
    const { tx: spy, plans } = explained(tx);
    return { ...(await getEmployeeList(spy, actor, { ...everybody, ...filter })), plans };
  });
}

const office = () =>
  world.inside("A", async (tx) => (await tx.unit.findFirstOrThrow({ where: { code: "K7" } })).id);

test.each<[string, Name, () => Promise<Partial<EmployeeFilter>>, number]>([
  ["everybody, first page", "hr", async () => ({}), 1000],
  ["everybody, last page", "hr", async () => ({ page: 40 }), 1000],
  ["an agency head", "bupati", async () => ({}), 1000],
  ["a unit head", "kadin", async () => ({}), 8],
  ["an employee", "bidan", async () => ({}), 1],
  ["a branch", "hr", async () => ({ unitId: await office() }), 1000],
  ["a status", "hr", async () => ({ status: "PPPK_PART_TIME" }), 950],
  ["people who left", "hr", async () => ({ status: "LEFT" }), 50],
  ["a rare name", "hr", async () => ({ text: "uji4999" }), 11],
  ["two common words", "hr", async () => ({ text: "sari wul" }), 707],
  ["a NIP", "hr", async () => ({ text: "199001012015011049999" }), 1],
  ["a name in a branch", "hr", async () => ({ text: "siti", unitId: await office() }), 300],
])("%s: reads indexes only", async (_, name, filter, total) => {
  const result = await list(name, await filter());
  expect(result.total).toBe(total);
  expect(result.rows.length).toBe(Math.min(25, total));
  for (const plan of result.plans) expect(plan).not.toMatch(/Seq Scan on "(Employee|EmployeeWord)"/);
  const ms = result.plans.map((plan) => /Execution Time: ([\d.]+)/.exec(plan)?.[1]);
  console.info(`${_} (${name}): ${ms.join(" + ")} ms`);
});

test("superiors of 50,000 people are derived in a few seconds", async () => {
  const started = performance.now();
  const { changed } = await world.inside("A", (tx) =>
    recomputeSuperiors(tx, world.agency.A, { today: "2026-02-10" }),
  );
  const seconds = (performance.now() - started) / 1000;
  console.info(`superiors of ${changed} people in ${seconds.toFixed(1)} s`);
  expect(changed).toBeGreaterThan(49_000);
  expect(seconds).toBeLessThan(15);
}, 30_000);
