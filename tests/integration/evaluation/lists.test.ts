import { beforeAll, describe, expect, it } from "vitest";
import { readModels } from "@/lib/core/read";
import { listEvaluatedSubperiods, listMyEvaluations } from "@/lib/evaluation/queries/lists";
import { getRatingPage } from "@/lib/evaluation/queries/page";
import { listTeamEvaluations } from "@/lib/evaluation/queries/team";
import { getOpenAllPage, getTeamPage } from "@/lib/evaluation/queries/team-page";
import { agreedPlan, decided, rated, selfReviewed } from "@/tests/support/evaluations";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
let bidan: string;
let dokter: string;
beforeAll(async () => {
  world = await buildWorld();
  bidan = await decided(world, "bidan");
  dokter = await selfReviewed(world, "dokter");
  await rated(world, "perawat");
  await agreedPlan(world, "kapus");
});

const team = async (name: Name, filter: { state?: "DECIDED" | "NONE" } = {}) => {
  const actor = await world.actor(name);
  const { id: periodId, q1: subperiodId } = world.period.A;
  return readModels(actor, (tx) =>
    listTeamEvaluations(tx, actor, { periodId, subperiodId, page: 1, ...filter }),
  );
};

describe("the own list", () => {
  it("has every evaluated subperiod, opened or not, and no predicate before the decision", async () => {
    const rows = async (name: Name) => {
      const actor = await world.actor(name);
      return readModels(actor, (tx) => listMyEvaluations(tx, actor, NOW));
    };
    const mine = await rows("bidan");
    expect(mine.map(({ kind, number }) => `${kind} ${number}`)).toEqual([
      "YEAR 1",
      "QUARTER 4",
      "QUARTER 3",
      "QUARTER 2",
      "QUARTER 1",
    ]);
    expect(mine.at(-1)).toMatchObject({ evaluationId: bidan, state: "DECIDED", predicate: "GOOD" });
    expect(mine[0]).toMatchObject({ evaluationId: null, state: null });
    expect((await rows("perawat")).at(-1)).toMatchObject({ state: "RATING", predicate: null });
    expect(await rows("unitHr")).toEqual([]);
  });
});

describe("the team list", () => {
  it("has the direct subordinates by name, with or without evaluation", async () => {
    expect((await team("kapus")).map(({ employeeName, state }) => `${employeeName} ${state}`)).toEqual([
      "Nama bidan DECIDED",
      "Nama dokter RATING",
    ]);
    expect((await team("kadin")).map(({ employeeName, skpId }) => [employeeName, skpId !== null])).toEqual([
      ["Nama hr", false],
      ["Nama kapus", true],
      ["Nama kapus2", false],
      ["Nama unitHr", false],
    ]);
  });

  it("filters by state and counts all pages", async () => {
    expect(await team("kapus", { state: "DECIDED" })).toMatchObject([
      { employeeName: "Nama bidan", total: 1 },
    ]);
    expect(await team("kapus", { state: "NONE" })).toEqual([]);
    expect(await team("kadin", { state: "NONE" })).toHaveLength(4);
  });

  it("shows the last opened subperiod unless another is asked for", async () => {
    const actor = await world.actor("kapus");
    const page = (asked?: string) =>
      readModels(actor, (tx) => getTeamPage(tx, actor, asked, { page: 1 }, NOW));
    expect((await page(world.period.A.q1))?.subperiod.id).toBe(world.period.A.q1);
    expect((await page("bukan-id"))?.subperiod).toBeDefined();
  });

  it("leads from person to person, and only the appraiser", async () => {
    const actor = await world.actor("kapus");
    const page = await readModels(actor, (tx) => getRatingPage(tx, actor, dokter, "hasil", NOW));
    expect(page).toMatchObject({ previous: { id: bidan, name: "Nama bidan" }, next: null });
    for (const name of ["dokter", "kadin", "hr"] as const) {
      const other = await world.actor(name);
      expect(await readModels(other, (tx) => getRatingPage(tx, other, dokter, "hasil", NOW))).toBeNull();
    }
  });
});

describe("what can be opened", () => {
  it("is told to HR admin", async () => {
    const page = await world.inside("A", (tx) => getOpenAllPage(tx, world.agency.A, world.period.A.q1, NOW));
    expect(page?.counts).toEqual({ agreed: 4, opened: 3 });
  });

  it("is of the own agency only", async () => {
    const subperiods = await world.inside("B", (tx) => listEvaluatedSubperiods(tx, world.agency.B));
    expect(subperiods.map(({ id }) => id)).not.toContain(world.period.A.q1);
    expect(subperiods).toHaveLength(5);
  });
});
