import { beforeAll, expect, test } from "vitest";
import { buildWorld, type World } from "@/tests/support/world";

let world: World;
beforeAll(async () => {
  world = await buildWorld();
});

test("the facts of an actor follow from the organisation", async () => {
  const kadin = await world.actor("kadin");
  expect(kadin).toMatchObject({
    isAppraiser: true,
    isAgencyHead: false,
    headsUnitId: world.unit("A", "dinas"),
  });
  expect(await world.actor("bupati")).toMatchObject({ isAgencyHead: true, superiorId: null });
  expect(await world.actor("bidan")).toMatchObject({
    isAppraiser: false,
    headsUnitId: null,
    superiorId: world.person("kapus").employeeId,
    timeZone: "Asia/Jayapura",
  });
  expect((await world.actor("unitHr")).grants).toEqual([
    { role: "UNIT_HR", unitId: world.unit("A", "dinas"), unitPath: expect.stringMatching(/^\/.*\/$/) },
  ]);
  expect(await world.operator()).toMatchObject({ isOperator: true, agencyId: null, employeeId: null });
});

test("a transaction sees the employees of its own agency only", async () => {
  const names = await world.inside("B", (tx) => tx.employee.findMany({ select: { name: true } }));
  expect(names.map(({ name }) => name).sort()).toEqual([
    "Nama adminPusat",
    "Nama analis",
    "Nama direktur",
    "Nama menteri",
  ]);
});
