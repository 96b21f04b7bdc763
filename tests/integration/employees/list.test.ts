import { beforeAll, describe, expect, test } from "vitest";
import { visibleEmployees } from "@/lib/employees/policy";
import { type EmployeeFilter, getEmployeeList } from "@/lib/employees/queries/list";
import { buildWorld, type Name, type World } from "@/tests/support/world";

let world: World;
beforeAll(async () => {
  world = await buildWorld();
});

const everybody: EmployeeFilter = { unitId: null, status: null, text: "", page: 1 };
const agencyOf = (name: Name) => (["adminPusat", "menteri", "direktur", "analis"].includes(name) ? "B" : "A");

async function list(name: Name, filter: Partial<EmployeeFilter> = {}) {
  const actor = await world.actor(name);
  return world.inside(agencyOf(name), (tx) => getEmployeeList(tx, actor, { ...everybody, ...filter }));
}

const names = async (name: Name, filter: Partial<EmployeeFilter> = {}) =>
  (await list(name, filter)).rows.map((row) => row.name.replace("Nama ", ""));

describe("who is listed", () => {
  test.each<Name>(["bupati", "kadin", "kapus", "bidan", "hr", "unitHr", "auditor", "adminPusat", "direktur"])(
    "%s sees exactly the people whose record is visible",
    async (name) => {
      const actor = await world.actor(name);
      const visible = await world.inside(agencyOf(name), (tx) =>
        tx.employee.findMany({ where: visibleEmployees(actor), orderBy: { name: "asc" } }),
      );
      const { rows, total } = await list(name);
      expect(rows.map(({ id }) => id)).toEqual(visible.map(({ id }) => id));
      expect(total).toBe(visible.length);
    },
  );

  test("a unit narrows the list to its branch, within what is visible", async () => {
    expect(await names("hr", { unitId: world.unit("A", "puskesmas") })).toEqual(["bidan", "dokter", "kapus"]);
    expect(await names("bidan", { unitId: world.unit("A", "puskesmas") })).toEqual(["bidan"]);
    expect(await names("kapus", { unitId: world.unit("A", "puskesmas2") })).toEqual([]);
    expect(await names("hr", { unitId: world.unit("A", "dinas"), exactUnit: true })).toEqual([
      "hr",
      "kadin",
      "unitHr",
    ]);
  });

  test("words find the beginnings of names; status and leavers are lists of their own", async () => {
    expect(await names("hr", { text: "nama KAP" })).toEqual(["kapus", "kapus2"]);
    expect(await names("kapus", { text: "kapus" })).toEqual(["kapus"]);
    expect(await names("hr", { status: "NON_ASN" })).toEqual(["bupati"]);
    expect(await names("hr", { status: "LEFT" })).toEqual([]);
  });
});

describe("the NIP", () => {
  const nipOf = (name: Name) =>
    world.inside("A", async (tx) => {
      const row = await tx.employee.findFirstOrThrow({ where: { id: world.person(name).employeeId } });
      return row.nip ?? "";
    });

  test("hides the birth date from people who neither appraise nor keep the record", async () => {
    const shown = async (viewer: Name) =>
      (await list(viewer, { text: "bidan" })).rows.map(({ nip, nipMasked }) => [nip, nipMasked]);
    const nip = await nipOf("bidan");
    for (const viewer of ["bidan", "kapus", "hr", "unitHr"] as const)
      expect(await shown(viewer)).toEqual([[nip, false]]);
    for (const viewer of ["kadin", "bupati", "auditor"] as const)
      expect(await shown(viewer)).toEqual([[expect.stringMatching(/^•{8} /), true]]);
  });

  test("finds whole, and in part only for the HR admin", async () => {
    const nip = await nipOf("bidan");
    expect(await names("kadin", { text: nip })).toEqual(["bidan"]);
    expect(await names("kadin", { text: nip.slice(0, 8) })).toEqual([]);
    expect((await names("hr", { text: nip.slice(0, 8) })).length).toBeGreaterThan(0);
  });
});
