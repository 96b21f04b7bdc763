import { beforeEach, describe, expect, it } from "vitest";
import { execute } from "@/lib/core/command";
import { saveDraft } from "@/lib/core/drafts";
import { agreeSkp, returnSkp } from "@/lib/skp/commands/agree";
import { planDraft } from "@/lib/skp/drafts";
import { listMyPlans } from "@/lib/skp/queries/mine";
import { getSkpPage } from "@/lib/skp/queries/page";
import { getRevision } from "@/lib/skp/queries/revisions";
import { getSkpSummary, listWorkResults } from "@/lib/skp/queries/summary";
import { getTeam } from "@/lib/skp/queries/team";
import { agreedPlan, done, draftPlan, submittedPlan, versionOf } from "@/tests/support/plans";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

async function page(name: Name, skpId: string, row: string | null = null, now = NOW) {
  const actor = await world.actor(name);
  return world.inside("A", (tx) => getSkpPage(tx, actor, skpId, { now, row }));
}

describe("the record of a plan", () => {
  it("offers each side what it may do", async () => {
    const skpId = await draftPlan(world, "bidan");
    expect((await page("bidan", skpId))?.actions).toEqual([
      "editResults",
      "editExpectations",
      "editTerms",
      "markResources",
      "comment",
      "submit",
    ]);
    expect((await page("kapus", skpId))?.actions).toEqual([
      "setPriority",
      "changeApproach",
      "editExpectations",
      "editTerms",
      "markResources",
      "comment",
    ]);
    expect((await page("hr", skpId))?.actions).toEqual([]);
    expect(await page("dokter", skpId)).toBeNull();
  });

  it("offers nothing outside the phase", async () => {
    const skpId = await draftPlan(world, "bidan");
    const after = await page("bidan", skpId, null, new Date("2027-02-10T00:00:00Z"));
    expect(after).toMatchObject({ actions: [], time: { writable: false } });
  });

  it("brings the superior's results once there are some, and the form that was being typed", async () => {
    const skpId = await draftPlan(world, "bidan");
    expect((await page("bidan", skpId))?.linkable).toEqual([]);
    await draftPlan(world, "kapus", ["Layanan meningkat"]);
    const actor = await world.actor("bidan");
    const form = planDraft(actor.accountId, skpId, "MAIN");
    await saveDraft(actor, { form, values: { statement: "Setengah jadi" } });
    const open = await page("bidan", skpId, "MAIN");
    expect(open?.linkable).toEqual([expect.objectContaining({ statement: "Layanan meningkat" })]);
    expect(open?.editing?.draft?.values).toEqual({ statement: "Setengah jadi" });
    expect((await page("kapus", skpId, "MAIN"))?.editing?.draft).toBeNull();
  });

  it("shows a version with the one before it", async () => {
    const skpId = await submittedPlan(world, "bidan");
    const kapus = { actor: await world.actor("kapus"), now: NOW };
    const version = await versionOf(world, "A", skpId);
    done(await execute(returnSkp, kapus, { skpId, version, note: "Perbaiki" }));
    const head = await world.inside("A", (tx) => getSkpSummary(tx, kapus.actor, skpId));
    if (head === null) throw new Error("plan not found");
    const second = await world.inside("A", (tx) => getRevision(tx, head, 2));
    expect(second).toMatchObject({ line: { event: "RETURNED", note: "Perbaiki" }, hasNext: false });
    expect(second?.previous?.results).toHaveLength(1);
    expect(await world.inside("A", (tx) => getRevision(tx, head, 3))).toBeNull();
    const results = await world.inside("A", (tx) => listWorkResults(tx, head.agencyId, skpId));
    expect(results[0]?.indicators).toHaveLength(1);
  });
});

describe("my plans", () => {
  const mine = async (name: Name, now = NOW) => {
    const actor = await world.actor(name);
    return world.inside("A", (tx) => listMyPlans(tx, actor, now));
  };

  it("offers to start the year, then shows the plan instead", async () => {
    expect(await mine("bidan")).toMatchObject({ plans: [], beginnings: [{ year: 2026, writable: true }] });
    await draftPlan(world, "bidan");
    expect(await mine("bidan")).toMatchObject({ plans: [{ year: 2026, results: 1 }], beginnings: [] });
    expect(await mine("bupati")).toEqual({ plans: [], beginnings: [] });
  });
});

describe("my team", () => {
  const team = async (name: Name, stage: "AGREED" | "NONE" | null = null) => {
    const actor = await world.actor(name);
    return world.inside("A", (tx) => getTeam(tx, actor, { year: null, stage, page: 1 }));
  };

  it("counts and lists the people the actor appraises, and nobody else", async () => {
    await agreedPlan(world, "bidan", "kapus");
    const all = await team("kapus");
    expect(all?.rows.map(({ name, stage }) => [name, stage])).toEqual([
      ["Nama bidan", "AGREED"],
      ["Nama dokter", "NONE"],
    ]);
    expect(all?.counts).toEqual(
      expect.arrayContaining([
        { stage: "AGREED", count: 1 },
        { stage: "NONE", count: 1 },
      ]),
    );
    expect((await team("kapus", "AGREED"))?.rows).toHaveLength(1);
    expect((await team("bidan"))?.rows).toEqual([]);
  });

  it("keeps another appraiser from agreeing what is not theirs", async () => {
    const skpId = await submittedPlan(world, "bidan");
    const version = await versionOf(world, "A", skpId);
    const context = { actor: await world.actor("kapus2"), now: NOW };
    expect(await execute(agreeSkp, context, { skpId, version })).toMatchObject({ code: "NOT_FOUND" });
  });
});
