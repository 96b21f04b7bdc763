import { beforeAll, expect, test } from "vitest";
import { findCandidates } from "@/lib/employees/queries/candidates";
import { getPersonPage } from "@/lib/employees/queries/page";
import { getUnitPeople } from "@/lib/employees/queries/unit-people";
import { midwifeOverride } from "@/tests/support/organization-rows";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
beforeAll(async () => {
  world = await buildWorld();
});

const page = async (viewer: Name, name: Name) => {
  const actor = await world.actor(viewer);
  return world.inside("A", (tx) => getPersonPage(tx, actor, world.person(name).employeeId, NOW));
};

test("the page tells the superior and through which unit; HR contacts only to the person", async () => {
  const own = await page("bidan", "bidan");
  expect(own?.person).toMatchObject({
    superiorName: "Nama kapus",
    ledUnitName: "Unit puskesmas",
    ledAs: "DEFINITIVE",
    relation: "SELF",
    nipMasked: false,
  });
  expect(own?.contacts).toEqual([
    { name: "Nama unitHr", unitName: "Unit dinas" },
    { name: "Nama hr", unitName: null },
  ]);
  expect(own).toMatchObject({ canManage: false, canSet: false });
  expect((await page("hr", "bidan"))?.contacts).toEqual([]);
  expect((await page("bupati", "bupati"))?.person.superiorName).toBeNull();
});

test("leaders above and the auditor see no birth date; outsiders see nobody", async () => {
  expect((await page("kadin", "bidan"))?.person).toMatchObject({
    nipMasked: true,
    birthDate: null,
    email: null,
  });
  expect((await page("auditor", "bidan"))?.person.nip).toMatch(/^•{8} /);
  expect((await page("kapus", "bidan"))?.person.nipMasked).toBe(false);
  for (const viewer of ["dokter", "perawat", "kapus2", "adminPusat"] as const)
    expect(await page(viewer, "bidan")).toBeNull();
});

test("a superior set by hand is shown with who set it", async () => {
  const id = await midwifeOverride(world);
  const shown = await page("unitHr", "bidan");
  expect(shown?.overrides).toMatchObject([
    { id, superiorName: "Nama kadin", setBy: "Nama hr", isRunning: true, reason: "Surat tugas 12/2026" },
  ]);
  expect(shown).toMatchObject({ canManage: true, canSet: true, person: { superiorSource: "OVERRIDE" } });
  expect((await page("hr", "hr"))?.canSet).toBe(false);
});

test("the people of a unit are listed to its line, its HR and the auditor", async () => {
  const people = async (viewer: Name) => {
    const actor = await world.actor(viewer);
    return world.inside("A", async (tx) => {
      const unit = await tx.unit.findFirstOrThrow({ where: { id: world.unit("A", "puskesmas") } });
      return (await getUnitPeople(tx, actor, unit, 1))?.total ?? null;
    });
  };
  for (const viewer of ["kapus", "kadin", "hr", "unitHr", "auditor"] as const)
    expect(await people(viewer)).toBe(3);
  for (const viewer of ["bidan", "perawat"] as const) expect(await people(viewer)).toBeNull();
});

test("a candidate for superior is anybody in service", async () => {
  const actor = await world.actor("unitHr");
  const found = await world.inside("A", (tx) => findCandidates(tx, actor, "nama bup"));
  expect(found.map(({ name, unitName }) => [name, unitName])).toEqual([["Nama bupati", "Unit root"]]);
});
