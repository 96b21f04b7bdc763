import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { execute } from "@/lib/core/command";
import { createPosition, updatePosition } from "@/lib/organization/commands/positions";
import { createUnit, endUnit, moveUnit, updateUnit } from "@/lib/organization/commands/units";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

const as = async (name: Name) => ({ actor: await world.actor(name), now: NOW });
const unitOf = (id: string) => world.inside("A", (tx) => tx.unit.findFirstOrThrow({ where: { id } }));
const superiorOf = (name: Name) =>
  world.inside("A", async (tx) => {
    const { id: _, superiorId } = await tx.employee.findFirstOrThrow({
      where: { id: world.person(name).employeeId },
    });
    return superiorId;
  });
const clinic = () => ({ code: "P3", name: "Puskesmas Tiga", parentId: world.unit("A", "dinas") });

describe("createUnit", () => {
  test("the HR admin adds a unit at its place in the tree, with a trace", async () => {
    const result = await execute(createUnit, await as("hr"), { ...clinic(), isIndependent: "ya" });
    if (!result.ok) throw new Error(result.message);
    const parent = await unitOf(world.unit("A", "dinas"));
    const unit = await unitOf(result.data.unitId);
    expect(unit).toMatchObject({ path: `${parent.path}${unit.id}/`, depth: 2, isIndependent: true });
    const trace = await world.inside("A", (tx) => tx.auditEvent.findFirst({ where: { subjectId: unit.id } }));
    expect(trace).toMatchObject({ event: "unit.create", outcome: "DONE" });
  });

  test("a code that is taken, and a second top unit, are told at the field", async () => {
    const taken = await execute(createUnit, await as("hr"), { ...clinic(), code: "PUSKESMAS" });
    expect(taken).toMatchObject({
      code: "VALIDATION",
      fields: { code: expect.stringContaining("sudah dipakai") },
    });
    const second = await execute(createUnit, await as("hr"), { ...clinic(), parentId: "" });
    expect(second).toMatchObject({ code: "VALIDATION", fields: { parentId: expect.any(String) } });
  });

  test("nobody else may, and another agency's unit does not exist", async () => {
    for (const name of ["bidan", "kadin", "unitHr", "auditor"] as const)
      expect(await execute(createUnit, await as(name), clinic())).toMatchObject({ code: "FORBIDDEN" });
    expect(await execute(createUnit, await as("adminPusat"), clinic())).toMatchObject({ code: "NOT_FOUND" });
    const operator = { actor: await world.operator(), now: NOW };
    expect(await execute(createUnit, operator, clinic())).toMatchObject({ code: "FORBIDDEN" });
  });

  test("sent twice with one key it has one effect; at once with one code, one wins", async () => {
    const idempotencyKey = randomUUID();
    const context = { ...(await as("hr")), idempotencyKey };
    const [first, second] = await Promise.all([
      execute(createUnit, context, clinic()),
      execute(createUnit, context, clinic()),
    ]);
    expect(second).toEqual(first);
    const codes = await Promise.all(
      [1, 2, 3].map(async () => execute(createUnit, await as("hr"), { ...clinic(), code: "P4" })),
    );
    expect(codes.filter((result) => result.ok)).toHaveLength(1);
  });
});

describe("updateUnit", () => {
  const change = () => ({
    unitId: world.unit("A", "puskesmas"),
    version: 0,
    code: "P1",
    name: "Puskesmas Satu",
  });

  test("changes the name; the second of two people sees what is stored now", async () => {
    const both = await Promise.all([
      execute(updateUnit, await as("hr"), change()),
      execute(updateUnit, await as("hr"), { ...change(), name: "Puskesmas Dua" }),
    ]);
    expect(both.map((result) => result.ok).sort()).toEqual([false, true]);
    expect(both.find((result) => !result.ok)).toMatchObject({
      code: "CONFLICT",
      current: { version: "1", name: expect.stringContaining("Puskesmas") },
    });
  });

  test("is denied to a unit head and not found from another agency", async () => {
    expect(await execute(updateUnit, await as("kapus"), change())).toMatchObject({ code: "FORBIDDEN" });
    expect(await execute(updateUnit, await as("adminPusat"), change())).toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("moveUnit", () => {
  test("takes everything below along and derives the superiors again", async () => {
    const [clinicId, root] = [world.unit("A", "puskesmas"), await unitOf(world.unit("A", "root"))];
    const room = await execute(createUnit, await as("hr"), { code: "R", name: "Ruang", parentId: clinicId });
    const result = await execute(moveUnit, await as("hr"), {
      unitId: clinicId,
      version: 0,
      parentId: root.id,
    });
    expect(result).toMatchObject({ ok: true });
    if (!room.ok) throw new Error(room.message);
    expect(await unitOf(clinicId)).toMatchObject({
      parentId: root.id,
      path: `${root.path}${clinicId}/`,
      depth: 1,
    });
    expect(await unitOf(room.data.unitId)).toMatchObject({
      path: `${root.path}${clinicId}/${room.data.unitId}/`,
      depth: 2,
    });
    expect(await superiorOf("kapus")).toBe(world.person("bupati").employeeId);
    expect(await superiorOf("bidan")).toBe(world.person("kapus").employeeId);
  });

  test("refuses a cycle, also when two moves meet", async () => {
    const [dinas, a, b] = [
      world.unit("A", "dinas"),
      world.unit("A", "puskesmas"),
      world.unit("A", "puskesmas2"),
    ];
    const below = await execute(moveUnit, await as("hr"), { unitId: dinas, version: 0, parentId: a });
    expect(below).toMatchObject({ code: "UNIT_CYCLE" });
    const meeting = await Promise.all([
      execute(moveUnit, await as("hr"), { unitId: a, version: 0, parentId: b }),
      execute(moveUnit, await as("hr"), { unitId: b, version: 0, parentId: a }),
    ]);
    expect(meeting.map((result) => (result.ok ? "ok" : result.code)).sort()).toEqual(["UNIT_CYCLE", "ok"]);
  });

  test("the top unit stays, and others may not move anything", async () => {
    const root = { unitId: world.unit("A", "root"), version: 0, parentId: world.unit("A", "dinas") };
    expect(await execute(moveUnit, await as("hr"), root)).toMatchObject({ code: "UNIT_ROOT_FIXED" });
    const move = { unitId: world.unit("A", "puskesmas"), version: 0, parentId: world.unit("A", "root") };
    expect(await execute(moveUnit, await as("unitHr"), move)).toMatchObject({ code: "FORBIDDEN" });
  });
});

describe("endUnit", () => {
  test("closes an empty unit once; a unit with people stays open", async () => {
    const full = { unitId: world.unit("A", "puskesmas"), version: 0, endedOn: "2026-02-01" };
    expect(await execute(endUnit, await as("hr"), full)).toMatchObject({
      code: "UNIT_NOT_EMPTY",
      message: expect.stringContaining("3 pegawai dan 0 unit"),
    });
    const made = await execute(createUnit, await as("hr"), clinic());
    if (!made.ok) throw new Error(made.message);
    const empty = { unitId: made.data.unitId, version: 0, endedOn: "2026-02-01" };
    expect(await execute(endUnit, await as("hr"), { ...empty, endedOn: "2026-03-01" })).toMatchObject({
      code: "VALIDATION",
    });
    expect(await execute(endUnit, await as("kadin"), empty)).toMatchObject({ code: "FORBIDDEN" });
    expect(await execute(endUnit, await as("hr"), empty)).toMatchObject({ ok: true });
    expect(await execute(endUnit, await as("hr"), { ...empty, version: 1 })).toMatchObject({
      code: "UNIT_ENDED",
    });
  });
});

describe("positions", () => {
  const post = () => ({
    unitId: world.unit("A", "puskesmas"),
    name: "Perawat Mahir",
    kind: "FUNCTIONAL",
    level: "JF_MAHIR",
  });

  test("the HR admin adds one; a name twice in one unit and a level of another kind are told", async () => {
    expect(await execute(createPosition, await as("hr"), post())).toMatchObject({ ok: true });
    expect(await execute(createPosition, await as("hr"), post())).toMatchObject({
      fields: { name: expect.any(String) },
    });
    expect(await execute(createPosition, await as("hr"), { ...post(), kind: "EXECUTING" })).toMatchObject({
      fields: { level: "Pilih jenjang yang sesuai dengan jenis jabatan." },
    });
    expect(await execute(createPosition, await as("unitHr"), post())).toMatchObject({ code: "FORBIDDEN" });
    expect(await execute(createPosition, await as("adminPusat"), post())).toMatchObject({
      code: "NOT_FOUND",
    });
  });

  test("no longer leading a unit gives its people the head above", async () => {
    const head = await world.inside("A", (tx) =>
      tx.position.findFirstOrThrow({ where: { unitId: world.unit("A", "puskesmas"), isUnitHead: true } }),
    );
    const { name, kind, level } = head;
    const change = { positionId: head.id, version: 0, name, kind, level };
    expect(await execute(updatePosition, await as("kapus"), change)).toMatchObject({ code: "FORBIDDEN" });
    expect(await execute(updatePosition, await as("hr"), change)).toMatchObject({ ok: true });
    expect(await superiorOf("bidan")).toBe(world.person("kadin").employeeId);
    expect(await superiorOf("kapus")).toBe(world.person("kadin").employeeId);
    expect(await execute(updatePosition, await as("hr"), change)).toMatchObject({ code: "CONFLICT" });
    const again = { ...change, version: 1, isUnitHead: "ya" };
    expect(await execute(updatePosition, await as("hr"), again)).toMatchObject({ ok: true });
    expect(await superiorOf("bidan")).toBe(world.person("kapus").employeeId);
  });

  test("a unit does not get a second leading post", async () => {
    const post = await world.inside("A", (tx) =>
      tx.position.findFirstOrThrow({ where: { unitId: world.unit("A", "puskesmas"), isUnitHead: false } }),
    );
    const { name, kind, level } = post;
    const change = { positionId: post.id, version: 0, name, kind, level, isUnitHead: "ya" };
    expect(await execute(updatePosition, await as("hr"), change)).toMatchObject({
      fields: { isUnitHead: expect.stringContaining("sudah dipimpin") },
    });
  });
});
