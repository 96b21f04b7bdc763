import { beforeAll, describe, expect, test } from "vitest";
import { dashboardsOf, startingUnit } from "@/lib/dashboard/policy";
import { getTeamDashboard } from "@/lib/dashboard/queries/team";
import { getUnfinished } from "@/lib/dashboard/queries/unfinished";
import { unfinishedSql } from "@/lib/dashboard/queries/unfinished-sql";
import { getUnitDashboard } from "@/lib/dashboard/queries/unit";
import { UNFINISHED, type Unfinished } from "@/lib/dashboard/unfinished";
import { agreedPlan, draftPlan, submittedPlan } from "@/tests/support/plans";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
const usual = { year: null, subperiodId: null, page: 1 };

beforeAll(async () => {
  world = await buildWorld();
  await agreedPlan(world, "bidan", "kapus");
  await submittedPlan(world, "dokter");
  await draftPlan(world, "perawat");
});

async function unitPage(name: Name, unitId: string | null) {
  const actor = await world.actor(name);
  const agency = actor.agencyId === world.agency.A ? "A" : "B";
  return world.inside(agency, (tx) => getUnitDashboard(tx, actor, unitId, usual, NOW));
}

describe("a unit with everything below it", () => {
  test("stands in the sum of its parts", async () => {
    const page = await unitPage("kadin", world.unit("A", "dinas"));
    if (page === null || page === "NO_PERIOD") throw new Error("no dashboard");
    expect(page.standing).toMatchObject({ employees: 8, plans: { AGREED: 1, SUBMITTED: 1, DRAFT: 1 } });
    expect(page.parts.map(({ name, standing }) => [name, standing.employees])).toEqual([
      ["Langsung di Unit dinas", 3],
      ["Unit puskesmas", 3],
      ["Unit puskesmas2", 2],
    ]);
    expect(page.unit.above).toEqual([]);
    expect(page.trend).toHaveLength(4);
  });

  test.each<[Name, string, boolean]>([
    ["hr", "root", true],
    ["auditor", "puskesmas2", true],
    ["bupati", "puskesmas", true],
    ["unitHr", "puskesmas", true],
    ["kapus", "puskesmas", true],
    ["kapus", "puskesmas2", false],
    ["kapus", "dinas", false],
    ["unitHr", "root", false],
    ["bidan", "puskesmas", false],
    ["adminPusat", "dinas", false],
  ])("%s of %s: %s", async (name, unit, seen) => {
    const page = await unitPage(name, world.unit("A", unit));
    expect(page !== null).toBe(seen);
  });

  test("HR and auditor start at the top, heads and unit HR at their own unit", async () => {
    const start = async (name: Name) => startingUnit(await world.actor(name));
    expect(await start("hr")).toBeNull();
    expect(await start("auditor")).toBeNull();
    expect(await start("kapus")).toBe(world.unit("A", "puskesmas"));
    expect(await start("unitHr")).toBe(world.unit("A", "dinas"));
  });

  test("people without a part in it have no dashboard, and operators never", async () => {
    expect(dashboardsOf(await world.actor("bidan"))).toEqual([]);
    expect(dashboardsOf(await world.operator())).toEqual([]);
  });
});

test("an appraiser sees the own team and who waits", async () => {
  const actor = await world.actor("kapus");
  const page = await world.inside("A", (tx) => getTeamDashboard(tx, actor, usual, NOW));
  expect(page?.standing).toMatchObject({ employees: 2, plans: { AGREED: 1, SUBMITTED: 1 } });
  expect(page?.waiting).toMatchObject([{ name: "Nama dokter", kind: "PLAN", count: 1 }]);
});

describe("who has not acted", () => {
  async function list(name: Name, unitId: string | null, which: Unfinished) {
    const actor = await world.actor(name);
    const asked = { ...usual, unitId, list: which };
    const page = await world.inside("A", (tx) => getUnfinished(tx, actor, asked, NOW));
    if (page === null || page === "NO_PERIOD") return null;
    const nips = page.rows.flatMap(({ nip }) => nip ?? []);
    return { names: page.rows.map((row) => row.name), nips, counts: page.counts };
  }

  test("shows birth dates inside NIPs to HR only", async () => {
    expect((await list("hr", null, "tanpa-skp"))?.nips.join()).not.toContain("•");
    for (const name of ["kadin", "auditor"] as const) {
      const page = await list(name, world.unit("A", "dinas"), "menunggu-atasan");
      expect(page?.nips.every((nip) => nip.startsWith("••••••••"))).toBe(true);
    }
  });

  test("the lists and their counts agree", async () => {
    for (const which of UNFINISHED) {
      const page = await list("hr", null, which);
      expect([which, page?.names.length]).toEqual([which, page?.counts[which]]);
    }
  });

  test("each list names the right people", async () => {
    expect((await list("hr", null, "menunggu-atasan"))?.names).toEqual(["Nama dokter"]);
    expect((await list("hr", null, "belum-diajukan"))?.names).toEqual(["Nama perawat"]);
    expect((await list("hr", null, "belum-realisasi"))?.names).toEqual(["Nama bidan"]);
    expect((await list("kapus", world.unit("A", "puskesmas"), "tanpa-skp"))?.names).toEqual(["Nama kapus"]);
  });

  test("stays in the branch", async () => {
    expect(await list("kapus", world.unit("A", "puskesmas2"), "tanpa-skp")).toBeNull();
    expect((await list("unitHr", world.unit("A", "puskesmas2"), "belum-diajukan"))?.names).toEqual([
      "Nama perawat",
    ]);
  });

  test.each(UNFINISHED)("%s is the same list for a small branch and for a large one", async (which) => {
    const base = { agencyId: world.agency.A, periodId: world.period.A.id, subperiodId: world.period.A.q1 };
    const people = (count: number, path: string) =>
      world.inside("A", (tx) =>
        tx.$queryRaw<{ employeeId: string }[]>(
          unfinishedSql({ ...base, path, people: count }, which, 100, 0),
        ),
      );
    const { path } = await world.inside("A", (tx) =>
      tx.unit.findFirstOrThrow({ where: { id: world.unit("A", "dinas") } }),
    );
    const ids = async (count: number) => (await people(count, path)).map((row) => row.employeeId).sort();
    expect(await ids(1_000_000)).toEqual(await ids(1));
  });
});
