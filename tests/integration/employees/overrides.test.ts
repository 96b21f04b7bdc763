import { beforeEach, describe, expect, test } from "vitest";
import { execute } from "@/lib/core/command";
import { endOverride, overrideSuperior } from "@/lib/employees/commands/overrides";
import { moveUnit } from "@/lib/organization/commands/units";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

const as = async (name: Name) => ({ actor: await world.actor(name), now: NOW });
const idOf = (name: Name) => world.person(name).employeeId;
const employee = (name: Name) =>
  world.inside("A", (tx) => tx.employee.findFirstOrThrow({ where: { id: idOf(name) } }));
const setting = (change: Record<string, string> = {}) => ({
  employeeId: idOf("bidan"),
  superiorId: idOf("dokter"),
  reason: "Surat tugas 12/2026",
  startsOn: "2026-02-01",
  ...change,
});

describe("overrideSuperior", () => {
  test("wins over the tree, says so, and survives a move of the unit", async () => {
    expect(await execute(overrideSuperior, await as("unitHr"), setting())).toMatchObject({ ok: true });
    expect(await employee("bidan")).toMatchObject({ superiorId: idOf("dokter"), superiorSource: "OVERRIDE" });
    const move = { unitId: world.unit("A", "puskesmas"), version: 0, parentId: world.unit("A", "root") };
    await execute(moveUnit, await as("hr"), move);
    expect((await employee("bidan")).superiorId).toBe(idOf("dokter"));
  });

  test("nobody makes himself a superior", async () => {
    const own = (name: Name) => setting({ superiorId: idOf(name) });
    expect(await execute(overrideSuperior, await as("hr"), own("hr"))).toMatchObject({
      code: "OWN_APPOINTMENT",
    });
    expect(await execute(overrideSuperior, await as("unitHr"), own("hr"))).toMatchObject({ ok: true });
  });

  test("a later one ends the one before", async () => {
    await execute(overrideSuperior, await as("hr"), setting());
    const later = setting({ superiorId: idOf("kadin"), startsOn: "2026-02-10" });
    expect(await execute(overrideSuperior, await as("hr"), later)).toMatchObject({ ok: true });
    expect((await employee("bidan")).superiorId).toBe(idOf("kadin"));
    const rows = await world.inside("A", (tx) =>
      tx.superiorOverride.findMany({ orderBy: { startsOn: "asc" } }),
    );
    expect(rows.map(({ endsOn }) => endsOn)).toEqual([new Date("2026-02-09"), null]);
  });

  test("refuses oneself, a loop, and a missing reason", async () => {
    const self = setting({ superiorId: idOf("bidan") });
    expect(await execute(overrideSuperior, await as("hr"), self)).toMatchObject({ code: "VALIDATION" });
    const loop = setting({ employeeId: idOf("kapus"), superiorId: idOf("bidan") });
    expect(await execute(overrideSuperior, await as("hr"), loop)).toMatchObject({
      code: "SUPERIOR_LOOP",
      message: expect.stringContaining("Nama bidan"),
    });
    expect(await execute(overrideSuperior, await as("hr"), setting({ reason: " " }))).toMatchObject({
      fields: { reason: expect.stringContaining("alasan") },
    });
  });

  test("of two that would close a loop together, one is refused", async () => {
    const both = await Promise.all([
      execute(
        overrideSuperior,
        await as("hr"),
        setting({ employeeId: idOf("bidan"), superiorId: idOf("perawat") }),
      ),
      execute(
        overrideSuperior,
        await as("hr"),
        setting({ employeeId: idOf("perawat"), superiorId: idOf("bidan") }),
      ),
    ]);
    expect(both.map((result) => (result.ok ? "ok" : result.code)).sort()).toEqual(["SUPERIOR_LOOP", "ok"]);
  });

  test("is for HR, never for oneself, and not across agencies", async () => {
    expect(await execute(overrideSuperior, await as("kapus"), setting())).toMatchObject({
      code: "FORBIDDEN",
    });
    const own = setting({ employeeId: idOf("hr"), superiorId: idOf("bupati") });
    expect(await execute(overrideSuperior, await as("hr"), own)).toMatchObject({ code: "FORBIDDEN" });
    const beyond = setting({ employeeId: idOf("auditor"), superiorId: idOf("kadin") });
    expect(await execute(overrideSuperior, await as("unitHr"), beyond)).toMatchObject({ code: "NOT_FOUND" });
    const foreign = setting({ superiorId: idOf("menteri") });
    expect(await execute(overrideSuperior, await as("hr"), foreign)).toMatchObject({ code: "NOT_FOUND" });
    expect(await execute(overrideSuperior, await as("adminPusat"), setting())).toMatchObject({
      code: "NOT_FOUND",
    });
  });
});

describe("endOverride", () => {
  test("gives the tree back, once", async () => {
    const made = await execute(overrideSuperior, await as("hr"), setting());
    if (!made.ok) throw new Error(made.message);
    const end = { overrideId: made.data.overrideId };
    expect(await execute(endOverride, await as("kapus"), end)).toMatchObject({ code: "FORBIDDEN" });
    expect(await execute(endOverride, await as("adminPusat"), end)).toMatchObject({ code: "NOT_FOUND" });
    const both = await Promise.all([
      execute(endOverride, await as("hr"), end),
      execute(endOverride, await as("unitHr"), end),
    ]);
    expect(both.map((result) => (result.ok ? "ok" : result.code)).sort()).toEqual(["WRONG_STATE", "ok"]);
    expect(await employee("bidan")).toMatchObject({ superiorId: idOf("kapus"), superiorSource: "DERIVED" });
  });
});
