import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { execute } from "@/lib/core/command";
import { assign, endAssignment } from "@/lib/employees/commands/assignments";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

const as = async (name: Name) => ({ actor: await world.actor(name), now: NOW });
const idOf = (name: Name) => world.person(name).employeeId;
const employee = (name: Name) =>
  world.inside("A", (tx) => tx.employee.findFirstOrThrow({ where: { id: idOf(name) } }));
const post = async (name: Name) => {
  const row = await world.inside("A", (tx) =>
    tx.position.findFirstOrThrow({ where: { name: `Jabatan ${name}` } }),
  );
  return row.id;
};
const running = (name: Name) =>
  world.inside("A", (tx) => tx.assignment.findFirstOrThrow({ where: { employeeId: idOf(name) } }));

describe("assign", () => {
  test("a new definitive post ends the former the day before and moves the person", async () => {
    const plan = { employeeId: idOf("bidan"), positionId: await post("perawat"), startsOn: "2026-02-01" };
    expect(await execute(assign, await as("hr"), plan)).toMatchObject({ ok: true });
    expect(await employee("bidan")).toMatchObject({
      unitId: world.unit("A", "puskesmas2"),
      superiorId: idOf("kapus2"),
    });
    const history = await world.inside("A", (tx) =>
      tx.assignment.findMany({ where: { employeeId: idOf("bidan") }, orderBy: { startsOn: "asc" } }),
    );
    expect(history.map(({ endsOn }) => endsOn?.toISOString().slice(0, 10) ?? null)).toEqual([
      "2026-01-31",
      null,
    ]);
  });

  test("a unit has one definitive head; an acting one leads while it has none", async () => {
    const head = { employeeId: idOf("dokter"), positionId: await post("kapus"), startsOn: "2026-02-01" };
    expect(await execute(assign, await as("hr"), head)).toMatchObject({
      code: "HEAD_TAKEN",
      message: expect.stringContaining("Nama kapus"),
    });
    expect(await execute(assign, await as("hr"), { ...head, kind: "PLT" })).toMatchObject({
      code: "HEAD_TAKEN",
    });
    const { id } = await running("kapus");
    const ended = await execute(endAssignment, await as("hr"), { assignmentId: id, endsOn: "2026-01-31" });
    expect(ended).toMatchObject({ ok: true });
    expect((await employee("bidan")).superiorId).toBe(idOf("kadin"));
    expect(await execute(assign, await as("hr"), { ...head, kind: "PLT" })).toMatchObject({ ok: true });
    expect((await employee("bidan")).superiorId).toBe(idOf("dokter"));
    expect((await employee("dokter")).superiorId).toBe(idOf("kadin"));
  });

  test("nobody appoints himself to lead, also not as Plt of a vacant unit", async () => {
    const { id } = await running("kapus");
    await execute(endAssignment, await as("unitHr"), { assignmentId: id, endsOn: "2026-01-31" });
    const head = { employeeId: idOf("unitHr"), positionId: await post("kapus"), startsOn: "2026-02-01" };
    const own = await execute(assign, await as("unitHr"), { ...head, kind: "PLT" });
    expect(own).toMatchObject({ code: "OWN_APPOINTMENT" });
    expect(await execute(assign, await as("hr"), { ...head, kind: "PLT" })).toMatchObject({ ok: true });
  });

  test("the definitive head ends the acting one", async () => {
    const { id } = await running("kapus");
    await execute(endAssignment, await as("hr"), { assignmentId: id, endsOn: "2026-01-10" });
    const head = { positionId: await post("kapus"), kind: "PLT", startsOn: "2026-01-11" };
    await execute(assign, await as("hr"), { ...head, employeeId: idOf("dokter") });
    const definitive = { ...head, kind: "DEFINITIVE", startsOn: "2026-02-01", employeeId: idOf("perawat") };
    expect(await execute(assign, await as("hr"), definitive)).toMatchObject({ ok: true });
    expect((await employee("dokter")).superiorId).toBe(idOf("perawat"));
    const acting = await world.inside("A", (tx) =>
      tx.assignment.findFirstOrThrow({ where: { kind: "PLT" } }),
    );
    expect(acting.endsOn).toEqual(new Date("2026-01-31"));
  });

  test("an earlier start than the present post, or an end before the start, is told at the field", async () => {
    const plan = { employeeId: idOf("bidan"), positionId: await post("perawat"), startsOn: "2023-01-01" };
    expect(await execute(assign, await as("hr"), plan)).toMatchObject({
      fields: { startsOn: expect.any(String) },
    });
    const reversed = { ...plan, startsOn: "2026-02-01", endsOn: "2026-01-01" };
    expect(await execute(assign, await as("hr"), reversed)).toMatchObject({
      fields: { endsOn: expect.any(String) },
    });
    const missing = await execute(assign, await as("hr"), { ...plan, positionId: "", startsOn: "" });
    expect(missing).toMatchObject({
      fields: { positionId: "Pilih jabatan.", startsOn: "Isi tanggal mulai." },
    });
  });

  test("unit HR places within the own branch only; others nobody", async () => {
    const within = { employeeId: idOf("bidan"), positionId: await post("perawat"), startsOn: "2026-02-01" };
    const beyond = { ...within, positionId: await post("auditor") };
    expect(await execute(assign, await as("unitHr"), beyond)).toMatchObject({ code: "FORBIDDEN" });
    expect(await execute(assign, await as("unitHr"), within)).toMatchObject({ ok: true });
    expect(await execute(assign, await as("kadin"), within)).toMatchObject({ code: "FORBIDDEN" });
    expect(await execute(assign, await as("auditor"), within)).toMatchObject({ code: "FORBIDDEN" });
    expect(await execute(assign, await as("dokter"), within)).toMatchObject({ code: "NOT_FOUND" });
    expect(await execute(assign, await as("adminPusat"), within)).toMatchObject({ code: "NOT_FOUND" });
  });

  test("of two heads appointed at once, one is refused; sent twice with one key it has one effect", async () => {
    const { id } = await running("kapus");
    await execute(endAssignment, await as("hr"), { assignmentId: id, endsOn: "2026-01-31" });
    const head = { positionId: await post("kapus"), startsOn: "2026-02-01" };
    const both = await Promise.all([
      execute(assign, await as("hr"), { ...head, employeeId: idOf("dokter") }),
      execute(assign, await as("unitHr"), { ...head, employeeId: idOf("bidan") }),
    ]);
    expect(both.map((result) => (result.ok ? "ok" : result.code)).sort()).toEqual(["HEAD_TAKEN", "ok"]);
    const context = { ...(await as("hr")), idempotencyKey: randomUUID() };
    const acting = {
      employeeId: idOf("perawat"),
      positionId: head.positionId,
      kind: "PLH",
      startsOn: "2026-02-01",
    };
    const twice = await Promise.all([execute(assign, context, acting), execute(assign, context, acting)]);
    expect(twice[1]).toEqual(twice[0]);
    expect(await world.inside("A", (tx) => tx.assignment.count({ where: { kind: "PLH" } }))).toBe(1);
  });
});

describe("endAssignment", () => {
  test("ends a post once, never before it began, and not for outsiders", async () => {
    const { id } = await running("bidan");
    const end = { assignmentId: id, endsOn: "2026-01-31" };
    expect(await execute(endAssignment, await as("kapus"), end)).toMatchObject({ code: "FORBIDDEN" });
    expect(await execute(endAssignment, await as("adminPusat"), end)).toMatchObject({ code: "NOT_FOUND" });
    expect(await execute(endAssignment, await as("unitHr"), { ...end, endsOn: "2020-01-01" })).toMatchObject({
      fields: { endsOn: expect.any(String) },
    });
    expect(await execute(endAssignment, await as("unitHr"), end)).toMatchObject({ ok: true });
    expect(await employee("bidan")).toMatchObject({ positionId: null, unitId: world.unit("A", "puskesmas") });
    expect(await execute(endAssignment, await as("unitHr"), end)).toMatchObject({ code: "WRONG_STATE" });
  });
});
