import { beforeEach, describe, expect, test } from "vitest";
import { execute } from "@/lib/core/command";
import { settleTurningPoints } from "@/lib/employees/calendar";
import { assign, endAssignment } from "@/lib/employees/commands/assignments";
import { endDelegation, grantDelegation } from "@/lib/employees/commands/delegations";
import { leave } from "@/lib/employees/commands/employees";
import { getAppraiserFacts } from "@/lib/employees/queries/appraiser";
import { listDelegations } from "@/lib/employees/queries/delegations";
import { listOddOverrides, listWeakAppraisers, listWithoutAppraiser } from "@/lib/employees/queries/faults";
import { getPerson } from "@/lib/employees/queries/person";
import { headPosition, midwifeDelegation, midwifeOverride } from "@/tests/support/organization-rows";
import { as } from "@/tests/support/tasks";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

const id = (name: Name) => world.person(name).employeeId;
const superiorOf = (name: Name) =>
  world.inside(
    "A",
    async (tx) => (await tx.employee.findFirstOrThrow({ where: { id: id(name) } })).superiorId,
  );
const grant = async (by: Name, name: Name, more: Record<string, unknown> = {}) =>
  execute(grantDelegation, await as(world, by), {
    unitId: world.unit("A", "puskesmas"),
    employeeId: id(name),
    reason: "Surat tugas 14/2026",
    startsOn: "2026-02-01",
    ...more,
  });
const facts = (by: Name, name: Name) =>
  world.inside("A", async (tx) => {
    const actor = await world.actor(by);
    const person = await getPerson(tx, actor, id(name), NOW);
    return person === null ? null : getAppraiserFacts(tx, actor, person, NOW);
  });

describe("grantDelegation", () => {
  test("a Plh. for an absent head appraises the unit's people; the head keeps the superior above (p.89 A3)", async () => {
    await midwifeDelegation(world);
    expect(await superiorOf("dokter")).toBe(id("bidan"));
    expect(await superiorOf("kapus")).toBe(id("kadin"));
    expect(await superiorOf("bidan")).toBe(id("kadin"));
    expect(await facts("dokter", "dokter")).toMatchObject({
      fault: null,
      basis: { article: expect.stringContaining("angka 3") },
    });
  });

  test.each([
    ["kadin", true],
    ["bupati", true],
    ["hr", true],
    ["kapus", false],
    ["kapus2", false],
    ["unitHr", false],
    ["dokter", false],
  ] as const)("the superior of the appraiser or HR admin grants it: %s %s", async (by, may) => {
    expect(await grant(by, "kapus")).toMatchObject(may ? { ok: true } : { ok: false, code: "FORBIDDEN" });
  });

  test("a functional officer who does not lead the unit is refused (p.89 A7), a pengawas is not", async () => {
    expect(await grant("kadin", "dokter")).toMatchObject({
      code: "DELEGATION_NOT_LEADING",
      message: expect.stringContaining("Nama dokter"),
    });
    expect(await grant("kadin", "kapus2")).toMatchObject({ ok: true });
  });

  test("one at a time for a unit, with a reason and days in order, never to oneself", async () => {
    expect(await grant("kadin", "kapus", { endsOn: "2026-06-30" })).toMatchObject({ ok: true });
    expect(await grant("kadin", "kapus2")).toMatchObject({ code: "DELEGATION_TAKEN" });
    expect(await grant("kadin", "kapus2", { startsOn: "2026-07-01" })).toMatchObject({ ok: true });
    expect(await grant("kadin", "kadin", { startsOn: "2027-01-01" })).toMatchObject({
      code: "OWN_APPOINTMENT",
    });
    expect(await grant("kadin", "kapus", { reason: " ", endsOn: "2026-01-01" })).toMatchObject({
      fields: { reason: expect.any(String) },
    });
  });

  test("of two granted at once one holds", async () => {
    const both = await Promise.all([grant("kadin", "kapus"), grant("hr", "kapus2")]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });
});

describe("the end of a delegation", () => {
  const end = async (by: Name, delegationId: string) =>
    execute(endDelegation, await as(world, by), { delegationId, reason: "Pimpinan kembali" });

  test("gives the people back to the head, and stands with its reason", async () => {
    const delegationId = await midwifeDelegation(world);
    expect(await end("kapus", delegationId)).toMatchObject({ code: "FORBIDDEN" });
    expect(await end("kadin", delegationId)).toMatchObject({ ok: true });
    expect(await superiorOf("dokter")).toBe(id("kapus"));
    expect(await end("kadin", delegationId)).toMatchObject({ code: "WRONG_STATE" });
    const actor = await world.actor("kadin");
    const rows = await world.inside("A", (tx) =>
      listDelegations(tx, actor, world.unit("A", "puskesmas"), NOW),
    );
    expect(rows).toMatchObject([{ name: "Nama bidan", isRunning: false, endReason: "Pimpinan kembali" }]);
  });

  test("comes with the end of the acting post, with leaving, and with the calendar", async () => {
    await midwifeDelegation(world);
    const plh = await world.inside("A", (tx) => tx.assignment.findFirstOrThrow({ where: { kind: "PLH" } }));
    const ending = { assignmentId: plh.id, endsOn: "2026-02-09" };
    expect(await execute(endAssignment, await as(world, "hr"), ending)).toMatchObject({ ok: true });
    expect(await superiorOf("dokter")).toBe(id("kapus"));

    expect(await grant("kadin", "kapus2", { startsOn: "2026-02-10", endsOn: "2026-02-11" })).toMatchObject({
      ok: true,
    });
    expect(await superiorOf("dokter")).toBe(id("kapus2"));
    await world.inside("A", (tx) => settleTurningPoints(tx, world.agency.A, "2026-02-12"));
    expect(await superiorOf("dokter")).toBe(id("kapus"));

    await grant("kadin", "kapus2", { startsOn: "2026-02-12" });
    const { version } = await world.inside("A", (tx) =>
      tx.employee.findFirstOrThrow({ where: { id: id("kapus2") } }),
    );
    const out = { employeeId: id("kapus2"), version, leftOn: "2026-02-10", legalStanding: "99" };
    expect(await execute(leave, await as(world, "hr"), out)).toMatchObject({ ok: true });
    const open = await world.inside("A", (tx) => tx.appraiserDelegation.count({ where: { endsOn: null } }));
    expect(open).toBe(0);
  });
});

test("who acts as Plt. elsewhere is appraised there until it ends (p.89 A5-A6)", async () => {
  const position = await world.inside("A", (tx) =>
    tx.position.create({
      data: {
        agencyId: world.agency.A,
        unitId: world.unit("A", "puskesmas2"),
        name: "Kepala Tata Usaha",
        kind: "STRUCTURAL",
        level: "PENGAWAS",
      },
    }),
  );
  const post = { employeeId: id("bidan"), positionId: position.id, kind: "PLT", startsOn: "2026-02-01" };
  const made = await execute(assign, await as(world, "hr"), post);
  if (!made.ok) throw new Error(made.message);
  expect(await superiorOf("bidan")).toBe(id("kapus2"));
  expect(await facts("bidan", "bidan")).toMatchObject({
    basis: { article: expect.stringContaining("angka 5") },
  });
  const ending = { assignmentId: made.data.assignmentId, endsOn: "2026-02-09" };
  await execute(endAssignment, await as(world, "hr"), ending);
  expect(await superiorOf("bidan")).toBe(id("kapus"));
});

describe("the lists of what breaks a rule", () => {
  const lists = async () => {
    const actor = await world.actor("hr");
    return world.inside("A", async (tx) => ({
      nobody: (await listWithoutAppraiser(tx, actor, 1)).map(({ name }) => name),
      weak: (await listWeakAppraisers(tx, actor, 1, NOW)).map(({ name, people }) => [name, people]),
      odd: (await listOddOverrides(tx, actor, 1, NOW)).map(({ name, fault }) => [name, fault]),
    }));
  };
  const leadByTeacher = async () =>
    world.inside("A", async (tx) =>
      tx.position.update({
        where: { agencyId_id: { agencyId: world.agency.A, id: (await headPosition(world)).id } },
        data: { kind: "FUNCTIONAL", level: "JF_AHLI_MADYA" },
      }),
    );

  test("are empty where everything is in order", async () => {
    expect(await lists()).toEqual({ nobody: [], weak: [], odd: [] });
  });

  test("name a functional head without delegation, until it is given", async () => {
    await leadByTeacher();
    expect(await lists()).toMatchObject({ weak: [["Nama kapus", 2]] });
    expect(await facts("bidan", "bidan")).toMatchObject({
      fault: expect.stringContaining("memberi delegasi"),
    });
    expect(await grant("kadin", "kapus")).toMatchObject({ ok: true });
    expect(await lists()).toMatchObject({ weak: [] });
    expect(await facts("bidan", "bidan")).toMatchObject({ fault: null });
  });

  test("name who has nobody, and overrides that close a loop or name somebody below pengawas", async () => {
    await midwifeOverride(world);
    await world.inside("A", async (tx) => {
      const set = {
        agencyId: world.agency.A,
        reason: "Diuji",
        startsOn: new Date("2026-01-01"),
        createdById: id("hr"),
      };
      await tx.superiorOverride.create({
        data: { ...set, employeeId: id("kadin"), superiorId: id("kapus") },
      });
      await tx.superiorOverride.create({
        data: { ...set, employeeId: id("perawat"), superiorId: id("dokter") },
      });
      await tx.employee.update({
        where: { agencyId_id: { agencyId: world.agency.A, id: id("perawat") } },
        data: { superiorId: id("dokter"), superiorSource: "OVERRIDE" },
      });
      await tx.employee.update({
        where: { agencyId_id: { agencyId: world.agency.A, id: id("auditor") } },
        data: { superiorId: null },
      });
    });
    expect(await lists()).toMatchObject({
      nobody: ["Nama auditor"],
      odd: [
        ["Nama kadin", "LOOP"],
        ["Nama perawat", "WEAK"],
      ],
    });
  });
});

test("the approver of a top official is told, and that the result is final", async () => {
  expect(await facts("kadin", "kadin")).toMatchObject({
    approver: { approver: "kepala daerah" },
    isFinal: true,
  });
  expect(await facts("kapus", "kapus")).toMatchObject({ isFinal: false });
  expect(await facts("bidan", "bidan")).toMatchObject({ approver: null, isFinal: false });
});
