import { beforeAll, expect, test } from "vitest";
import { execute } from "@/lib/core/command";
import { assign, endAssignment } from "@/lib/employees/commands/assignments";
import { findUnits, getUnitTree } from "@/lib/organization/queries/tree";
import { getUnitPage } from "@/lib/organization/queries/unit";
import { emptyUnit, headPosition } from "@/tests/support/organization-rows";
import { buildWorld, NOW, type World } from "@/tests/support/world";

let world: World;
beforeAll(async () => {
  world = await buildWorld();
  await emptyUnit(world);
});

test("the tree shows the top with one level, and the branch that is opened", async () => {
  const actor = await world.actor("bidan");
  const tree = (openId: string | null) => world.inside("A", (tx) => getUnitTree(tx, actor, openId, NOW));
  const top = await tree(null);
  expect(top.rows.map(({ name, children, people }) => [name, children, people])).toEqual([
    ["Unit root", 1, 2],
    ["Unit dinas", 3, 3],
  ]);
  const open = await tree(world.unit("A", "dinas"));
  expect(open.openIds).toEqual([world.unit("A", "root"), world.unit("A", "dinas")]);
  expect(open.rows.slice(2).map(({ name, headName }) => [name, headName])).toEqual([
    ["Unit kosong", null],
    ["Unit puskesmas", "Nama kapus"],
    ["Unit puskesmas2", "Nama kapus2"],
  ]);
  expect((await tree(world.unit("B", "direktorat"))).rows.map(({ name }) => name)).toEqual(["Unit root"]);
});

test("units are found by part of the name or the beginning of the code", async () => {
  const actor = await world.actor("hr");
  const find = async (text: string) =>
    (await world.inside("A", (tx) => findUnits(tx, actor, text))).map(({ name }) => name);
  expect(await find("PUSK")).toEqual(["Unit puskesmas", "Unit puskesmas2"]);
  expect(await find("DIN")).toEqual(["Unit dinas"]);
  expect(await find(" ")).toEqual([]);
  expect(await find("%")).toEqual([]);
});

test("the page of a unit tells its place, its posts, its head now and before", async () => {
  const actor = await world.actor("hr");
  const context = { actor, now: NOW };
  const head = await headPosition(world);
  const running = await world.inside("A", (tx) =>
    tx.assignment.findFirstOrThrow({ where: { positionId: head.id } }),
  );
  await execute(endAssignment, context, { assignmentId: running.id, endsOn: "2026-01-31" });
  const acting = { employeeId: world.person("dokter").employeeId, positionId: head.id, kind: "PLT" };
  await execute(assign, context, { ...acting, startsOn: "2026-02-01" });
  const page = await world.inside("A", (tx) => getUnitPage(tx, actor, world.unit("A", "puskesmas"), NOW));
  expect(page?.unit).toMatchObject({ headName: "Nama dokter", headKind: "PLT", people: 3 });
  expect(page?.above.map(({ name }) => name)).toEqual(["Unit root", "Unit dinas"]);
  expect(page?.positions.map(({ name, holders }) => [name, holders])).toEqual([
    ["Jabatan kapus", 0],
    ["Jabatan bidan", 1],
    ["Jabatan dokter", 1],
  ]);
  expect(page?.history.map(({ name, kind }) => [name, kind])).toEqual([
    ["Nama dokter", "PLT"],
    ["Nama kapus", "DEFINITIVE"],
  ]);
  const foreign = await world.inside("A", (tx) => getUnitPage(tx, actor, world.unit("B", "root"), NOW));
  expect(foreign).toBeNull();
});
