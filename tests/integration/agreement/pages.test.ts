import { beforeAll, describe, expect, test } from "vitest";
import { saveGoal } from "@/lib/agreement/commands/goals";
import { goalDraft } from "@/lib/agreement/drafts";
import { getAgreementPage } from "@/lib/agreement/queries/agreement";
import { getStartPage } from "@/lib/agreement/queries/link-choices";
import { listAgreements } from "@/lib/agreement/queries/list";
import { getStrategicPlan, listOwners } from "@/lib/agreement/queries/strategic";
import { listGoalLines } from "@/lib/agreement/queries/table";
import { getGoalsAbove } from "@/lib/agreement/queries/tree";
import { getTreePage } from "@/lib/agreement/queries/tree-page";
import { execute } from "@/lib/core/command";
import { saveDraft } from "@/lib/core/drafts";
import { agreement, strategicGoal, typedGoal } from "@/tests/support/agreements";
import { analyze, explained } from "@/tests/support/explain";
import { done } from "@/tests/support/plans";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

const UNITS = 5000;

let world: World;
let ids: { root: string; dinas: string; clinic: string; clinicAgreement: string };

/** The cast's chain root, dinas, puskesmas, and beside it an agency of 5,000 units whose goals support that of dinas. */
beforeAll(async () => {
  world = await buildWorld();
  await strategicGoal(world);
  const root = await agreement(world, "root", ["Derajat kesehatan"]);
  const dinas = await agreement(world, "dinas", ["Keluarga sehat"]);
  const clinic = await agreement(world, "puskesmas", ["Layanan meningkat", "Obat tersedia"]);
  const context = { actor: await world.actor("hr"), now: NOW };
  const link = async (agreementId: string, goalId: string | undefined, parentId: string | undefined) =>
    done(
      await execute(saveGoal, context, {
        agreementId,
        goalId,
        version: 0,
        ...typedGoal("Didukung"),
        parentId,
      }),
    );
  await link(dinas.agreementId, dinas.goalIds[0], root.goalIds[0]);
  await link(clinic.agreementId, clinic.goalIds[0], dinas.goalIds[0]);
  ids = {
    root: root.goalIds[0] ?? "",
    dinas: dinas.goalIds[0] ?? "",
    clinic: clinic.goalIds[0] ?? "",
    clinicAgreement: clinic.agreementId,
  };
  await world.inside("A", async (tx) => {
    const agencyId = world.agency.A;
    const parent = await tx.unit.findFirstOrThrow({ where: { id: world.unit("A", "dinas") } });
    await tx.$executeRaw`
      WITH made AS (
        INSERT INTO "Unit" ("agencyId", "id", "code", "name", "parentId", "path", "depth", "sortOrder")
        SELECT ${agencyId}::uuid, i.id, 'Z' || i.n, 'Pustu ' || i.n, ${parent.id}::uuid, ${parent.path} || i.id || '/', 2, 9
        FROM (SELECT n, gen_random_uuid() AS id FROM generate_series(1, ${UNITS}::int) n) i RETURNING "id"
      ), agreed AS (
        INSERT INTO "PerformanceAgreement" ("agencyId", "id", "periodId", "unitId")
        SELECT ${agencyId}::uuid, gen_random_uuid(), ${world.period.A.id}::uuid, made."id" FROM made RETURNING "id"
      )
      INSERT INTO "Goal" ("agencyId", "id", "agreementId", "sortOrder", "statement", "parentId")
      SELECT ${agencyId}::uuid, gen_random_uuid(), agreed."id", 0, 'Sasaran pustu', ${ids.dinas}::uuid FROM agreed`;
  });
  await analyze();
}, 120_000);

async function page<T>(name: Name, read: (tx: Parameters<Parameters<World["inside"]>[1]>[0]) => Promise<T>) {
  const key = name === "adminPusat" ? "B" : "A";
  return world.inside(key, read);
}
const tree = async (params: Record<string, string>, name: Name = "bidan") => {
  const actor = await world.actor(name);
  return page(name, (tx) => getTreePage(tx, actor, params, { year: null }));
};

describe("the tree", () => {
  test("starts at the top of the agency, two levels down, cut at 300 boxes and said so", async () => {
    const { tree: found } = await tree({});
    expect(found?.goals).toHaveLength(300);
    expect(found).toMatchObject({ isCut: true, above: [] });
    expect(found?.goals[0]).toMatchObject({
      id: ids.root,
      children: 1,
      unitDepth: 0,
      headLevel: "AGENCY_LEADER",
    });
    expect(found?.goals[1]).toMatchObject({ id: ids.dinas, parentId: ids.root, children: UNITS + 1 });
  });

  test("from a unit shows only its branch, and what it supports above", async () => {
    const { tree: found } = await tree({ unit: world.unit("A", "puskesmas") });
    expect(found?.above.map(({ name }) => name)).toEqual(["Unit root", "Unit dinas"]);
    expect(found?.goals.map(({ id }) => id)).toHaveLength(2);
    expect(found?.supports.get(ids.dinas)).toBe("Didukung");
    expect(found?.goals[0]?.indicators).toEqual([expect.objectContaining({ target: "100 orang" })]);
  });

  test("of no level shows the unit alone; a unit of another agency is not there", async () => {
    expect((await tree({ tingkat: "0" })).tree?.goals).toHaveLength(1);
    expect((await tree({ unit: world.unit("B", "root") })).tree).toBeNull();
    expect((await tree({ unit: world.unit("A", "root") }, "adminPusat")).tree).toBeNull();
  });

  test("finds the branch by index: no query reads all 5,000 goals", async () => {
    const actor = await world.actor("bidan");
    const plans = await page("bidan", async (tx) => {
      const spied = explained(tx);
      await getTreePage(
        spied.tx,
        actor,
        { unit: world.unit("A", "puskesmas"), tingkat: "4" },
        { year: null },
      );
      await getGoalsAbove(spied.tx, actor, [ids.clinic]);
      return spied.plans;
    });
    expect(plans.length).toBeGreaterThan(0);
    for (const plan of plans) expect(plan).not.toMatch(/Seq Scan on "Goal"/);
  });
});

test("the pyramid climbs to the top from any unit", async () => {
  const actor = await world.actor("bidan");
  const above = await page("bidan", (tx) => getGoalsAbove(tx, actor, [ids.clinic]));
  expect(above.map(({ id }) => id).sort()).toEqual([ids.root, ids.dinas].sort());
  expect(await page("bidan", (tx) => getGoalsAbove(tx, actor, []))).toEqual([]);
});

describe("the table", () => {
  const lines = async (unit: string, unlinked: boolean, number = 1) => {
    const actor = await world.actor("bidan");
    const asked = { periodId: world.period.A.id, unitId: world.unit("A", unit), unlinked, page: number };
    return page("bidan", (tx) => listGoalLines(tx, actor, asked));
  };

  test("pages through a unit and everything below it, from the top down", async () => {
    const first = await lines("root", false);
    expect(first).toMatchObject({ hasNext: true });
    expect(first.rows).toHaveLength(25);
    expect(first.rows[0]).toMatchObject({ id: ids.root, supports: null });
    expect(first.rows[1]).toMatchObject({ id: ids.dinas, unitName: "Unit dinas" });
    const second = await lines("root", false, 2);
    expect(second.rows.some(({ id }) => first.rows.some((row) => row.id === id))).toBe(false);
  });

  test("names what supports nothing above", async () => {
    const loose = await lines("root", true);
    expect(loose.rows.map(({ statement }) => statement)).toEqual(["Obat tersedia"]);
    expect((await lines("puskesmas2", false)).rows).toEqual([]);
  });
});

describe("the list of agreements", () => {
  const list = async (filter: {
    text?: string;
    standing?: "BELUM" | "RANCANGAN" | "DITETAPKAN";
    page?: number;
  }) => {
    const actor = await world.actor("bidan");
    const asked = { periodId: world.period.A.id, text: "", standing: null, page: 1, ...filter };
    return page("bidan", (tx) => listAgreements(tx, actor, asked));
  };

  test("shows every unit, with or without an agreement, a page at a time", async () => {
    const all = await list({});
    expect(all).toMatchObject({ total: UNITS + 4 });
    expect(all.rows).toHaveLength(25);
    expect(all.rows[0]).toMatchObject({ unitName: "Unit root", goals: 1, unlinked: 0, isDraft: true });
    const none = await list({ standing: "BELUM" });
    expect(none.rows.map(({ unitName, agreementId }) => [unitName, agreementId])).toEqual([
      ["Unit puskesmas2", null],
    ]);
    expect(await list({ standing: "DITETAPKAN" })).toEqual({ rows: [], total: 0 });
  });

  test("finds a unit by name or code, and takes signs of LIKE as they are", async () => {
    expect((await list({ text: "puskesmas" })).rows.map(({ unitName }) => unitName)).toEqual([
      "Unit puskesmas",
      "Unit puskesmas2",
    ]);
    expect((await list({ text: "%" })).total).toBe(0);
  });
});

describe("one agreement", () => {
  const record = async (name: Name, open: string | null = null) => {
    const actor = await world.actor(name);
    return page(name, (tx) => getAgreementPage(tx, actor, ids.clinicAgreement, { open }));
  };

  test("is read by everybody of the agency, written by who may, unknown elsewhere", async () => {
    const read = await record("bidan");
    expect(read).toMatchObject({
      actions: [],
      choices: null,
      head: { year: 2026, unitName: "Unit puskesmas" },
    });
    expect(read?.goals[0]).toMatchObject({
      parent: { id: ids.dinas, unitName: "Unit dinas" },
      indicators: [{ quarters: ["10", "20", "30", "40"] }],
      plans: 0,
      children: 0,
    });
    expect((await record("kapus"))?.actions).toEqual(["EDIT", "SIGN"]);
    expect(await record("adminPusat")).toBeNull();
  });

  test("offers what its goals may support while one is written: the nearest unit first", async () => {
    const choices = (await record("kapus", "baru"))?.choices;
    expect(choices?.parents.map(({ unitName }) => unitName)).toEqual(["Unit dinas", "Unit root"]);
    expect(choices?.strategic).toHaveLength(1);
    expect((await record("bidan", "baru"))?.choices).toBeNull();
  });

  test("offers back what was typed into the form of a goal and not sent, until it is saved", async () => {
    const actor = await world.actor("kapus");
    const draftName = goalDraft(actor.accountId, ids.clinicAgreement, null);
    await saveDraft(actor, { form: draftName, values: { statement: "Setengah jadi" } });
    expect((await record("kapus", "baru"))?.editing).toMatchObject({
      draftName,
      draft: { values: { statement: "Setengah jadi" } },
    });
    expect((await record("kapus"))?.editing).toBeNull();
    const goal = { agreementId: ids.clinicAgreement, ...typedGoal("Selesai ditulis") };
    done(await execute(saveGoal, { actor, now: NOW }, goal));
    expect((await record("kapus", "baru"))?.editing).toEqual({ draftName, draft: null });
  });
});

test("the page for a new agreement knows the one that is there", async () => {
  const start = (unit: string) =>
    page("bidan", (tx) => getStartPage(tx, world.agency.A, world.unit("A", unit), world.period.A.id));
  expect(await start("puskesmas")).toMatchObject({ existingId: ids.clinicAgreement, earlier: [] });
  expect(await start("puskesmas2")).toMatchObject({ existingId: null });
});

test("the strategic plan is read by everybody, and its owners are units near the top", async () => {
  const [bidan, bupati] = [await world.actor("bidan"), await world.actor("bupati")];
  const plan = await page("bidan", (tx) => getStrategicPlan(tx, bidan));
  expect(plan).toMatchObject({ canWrite: false, isCut: false, goals: [{ code: "S1", goals: 0 }] });
  expect((await page("bupati", (tx) => getStrategicPlan(tx, bupati))).canWrite).toBe(true);
  const owners = await page("bupati", (tx) => listOwners(tx, bupati));
  expect(owners.slice(0, 2).map(({ name }) => name)).toEqual(["Unit root", "Unit dinas"]);
  expect(owners).toHaveLength(300);
});
