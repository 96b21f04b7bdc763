import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { execute } from "@/lib/core/command";
import { createEmployee, leave, updateEmployee } from "@/lib/employees/commands/employees";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

const as = async (name: Name) => ({ actor: await world.actor(name), now: NOW });
const idOf = (name: Name) => world.person(name).employeeId;
const employee = (id: string) => world.inside("A", (tx) => tx.employee.findFirstOrThrow({ where: { id } }));
const person = { nip: "19910514 201903 2 008", name: "Kezia Uji", status: "PNS", rank: "III/b" };
const postOf = async (name: Name) => {
  const row = await world.inside("A", (tx) =>
    tx.position.findFirstOrThrow({ where: { name: `Jabatan ${name}` } }),
  );
  return row.id;
};

describe("createEmployee", () => {
  test("adds a person with a first post, whose superior follows", async () => {
    const input = { ...person, positionId: await postOf("bidan"), startsOn: "2026-02-01" };
    const result = await execute(createEmployee, await as("unitHr"), input);
    if (!result.ok) throw new Error(JSON.stringify(result));
    expect(await employee(result.data.employeeId)).toMatchObject({
      nip: "199105142019032008",
      gender: "FEMALE",
      birthDate: new Date("1991-05-14"),
      unitId: world.unit("A", "puskesmas"),
      superiorId: idOf("kapus"),
      needsSkp: true,
    });
  });

  test("a number that is taken or wrong is told at the field", async () => {
    const { nip } = await employee(idOf("bidan"));
    const taken = await execute(createEmployee, await as("hr"), { ...person, nip });
    expect(taken).toMatchObject({ fields: { nip: expect.stringContaining("Nama bidan") } });
    const wrong = await execute(createEmployee, await as("hr"), { ...person, nip: "123" });
    expect(wrong).toMatchObject({ fields: { nip: expect.stringContaining("18 digit") } });
  });

  test("unit HR adds within the own branch only; others nobody", async () => {
    const beyond = { ...person, positionId: await postOf("auditor"), startsOn: "2026-02-01" };
    expect(await execute(createEmployee, await as("unitHr"), beyond)).toMatchObject({ code: "FORBIDDEN" });
    expect(await execute(createEmployee, await as("unitHr"), person)).toMatchObject({ code: "FORBIDDEN" });
    expect(await execute(createEmployee, await as("kadin"), person)).toMatchObject({ code: "FORBIDDEN" });
    expect(await execute(createEmployee, await as("adminPusat"), beyond)).toMatchObject({
      code: "NOT_FOUND",
    });
  });

  test("sent twice with one key it makes one person; at once with one number, one wins", async () => {
    const context = { ...(await as("hr")), idempotencyKey: randomUUID() };
    const twice = await Promise.all([
      execute(createEmployee, context, person),
      execute(createEmployee, context, person),
    ]);
    expect(twice[1]).toEqual(twice[0]);
    expect(await execute(createEmployee, await as("hr"), person)).toMatchObject({ code: "VALIDATION" });
  });
});

describe("updateEmployee", () => {
  const change = async () => {
    const { nip } = await employee(idOf("bidan"));
    return { ...person, nip, employeeId: idOf("bidan"), version: 0, name: "Nama Baru", legalStanding: "02" };
  };

  test("changes the person and the account's name; leave without pay needs no plan", async () => {
    expect(await execute(updateEmployee, await as("unitHr"), await change())).toMatchObject({ ok: true });
    expect(await employee(idOf("bidan"))).toMatchObject({ name: "Nama Baru", needsSkp: false, version: 1 });
    expect((await world.actor("bidan")).name).toBe("Nama Baru");
  });

  test("of two people at once the second sees what is stored", async () => {
    const input = await change();
    const both = await Promise.all([
      execute(updateEmployee, await as("hr"), input),
      execute(updateEmployee, await as("unitHr"), { ...input, name: "Nama Lain" }),
    ]);
    expect(both.find((result) => !result.ok)).toMatchObject({ code: "CONFLICT", current: { version: "1" } });
  });

  test("nobody changes the own record or another branch's", async () => {
    const input = await change();
    expect(await execute(updateEmployee, await as("bidan"), input)).toMatchObject({ code: "FORBIDDEN" });
    expect(await execute(updateEmployee, await as("dokter"), input)).toMatchObject({ code: "NOT_FOUND" });
    expect(await execute(updateEmployee, await as("auditor"), input)).toMatchObject({ code: "FORBIDDEN" });
    expect(await execute(updateEmployee, await as("adminPusat"), input)).toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("leave", () => {
  const leaving = (name: Name) => ({
    employeeId: idOf(name),
    version: 0,
    leftOn: "2026-01-31",
    legalStanding: "99",
  });

  test("ends posts and account, and the people led get the head above", async () => {
    expect(await execute(leave, await as("hr"), leaving("kapus"))).toMatchObject({ ok: true });
    expect((await employee(idOf("bidan"))).superiorId).toBe(idOf("kadin"));
    expect(await employee(idOf("kapus"))).toMatchObject({
      leftOn: new Date("2026-01-31"),
      superiorId: idOf("kadin"),
      unitId: world.unit("A", "puskesmas"),
    });
    const posts = await world.inside("A", (tx) =>
      tx.assignment.findMany({ where: { employeeId: idOf("kapus") }, select: { endsOn: true } }),
    );
    expect(posts).toEqual([{ endsOn: new Date("2026-01-31") }]);
    await expect(world.actor("kapus")).rejects.toThrow();
  });

  test("never takes the last HR admin, whoever records it", async () => {
    expect(await execute(leave, await as("hr"), leaving("hr"))).toMatchObject({ code: "LAST_HR_ADMIN" });
    expect((await world.actor("hr")).employeeId).toBe(idOf("hr"));
  });

  test("happens once, not in the future, and only through HR", async () => {
    expect(await execute(leave, await as("kapus"), leaving("bidan"))).toMatchObject({ code: "FORBIDDEN" });
    expect(await execute(leave, await as("adminPusat"), leaving("bidan"))).toMatchObject({
      code: "NOT_FOUND",
    });
    const future = { ...leaving("bidan"), leftOn: "2026-03-01" };
    expect(await execute(leave, await as("hr"), future)).toMatchObject({
      fields: { leftOn: expect.any(String) },
    });
    const active = { ...leaving("bidan"), legalStanding: "01" };
    expect(await execute(leave, await as("hr"), active)).toMatchObject({
      fields: { legalStanding: expect.any(String) },
    });
    const both = await Promise.all([
      execute(leave, await as("hr"), leaving("bidan")),
      execute(leave, await as("unitHr"), leaving("bidan")),
    ]);
    expect(both.map((result) => (result.ok ? "ok" : result.code)).sort()).toEqual(["EMPLOYEE_LEFT", "ok"]);
  });
});
