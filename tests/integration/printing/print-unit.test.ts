import { beforeEach, describe, expect, it } from "vitest";
import { execute } from "@/lib/core/command";
import { repeatPrint, startPrint } from "@/lib/printing/commands";
import { getPrintFile, getPrintJob, getPrintPage } from "@/lib/printing/queries";
import { runPrint } from "@/lib/printing/run";
import { agreedPlan } from "@/tests/support/agreed-plan";
import { done } from "@/tests/support/plans";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

const clinic = () => ({
  unitId: world.unit("A", "puskesmas"),
  periodId: world.period.A.id,
  content: "PLAN",
});

async function start(name: Name, input: object = clinic()) {
  return execute(startPrint, { actor: await world.actor(name), now: NOW }, input);
}

const jobFor = async (name: Name, jobId: string) => {
  const actor = await world.actor(name);
  return world.inside("A", (tx) => getPrintJob(tx, actor, jobId));
};

describe("printing a unit", () => {
  it("makes one file with every plan and its attachment, for who asked only", async () => {
    await agreedPlan(world, "bidan");
    await agreedPlan(world, "dokter");
    await agreedPlan(world, "perawat");
    const { jobId, plans } = done(await start("kapus"));
    expect(plans).toBe(2);
    await runPrint(await world.actor("kapus"), jobId);
    expect(await jobFor("kapus", jobId)).toMatchObject({ state: "DONE", total: 2, done: 2, problem: null });
    const fileFor = async (name: Name) => {
      const actor = await world.actor(name);
      return world.inside("A", (tx) => getPrintFile(tx, actor, jobId));
    };
    const file = await fileFor("kapus");
    expect(file?.file.subarray(0, 5).toString()).toBe("%PDF-");
    expect(file?.file.toString("latin1").match(/\/Type \/Page\b/g)?.length).toBeGreaterThanOrEqual(4);
    expect(await fileFor("kadin")).toBeNull();
    expect(await jobFor("kadin", jobId)).toBeNull();
  });

  it("takes the units below when asked to", async () => {
    await agreedPlan(world, "bidan");
    await agreedPlan(world, "perawat");
    const office = { ...clinic(), unitId: world.unit("A", "dinas") };
    expect(await start("kadin", office)).toMatchObject({ ok: false, code: "PRINT_NOTHING" });
    expect(done(await start("kadin", { ...office, withBelow: "ya" })).plans).toBe(2);
  });

  it("is refused to who does not lead, keep or audit the unit", async () => {
    await agreedPlan(world, "bidan");
    for (const name of ["bidan", "perawat", "kapus2"] as const) {
      expect(await start(name)).toMatchObject({ ok: false, code: "FORBIDDEN" });
    }
    const actor = await world.actor("kapus2");
    expect(await world.inside("A", (tx) => getPrintPage(tx, actor, world.unit("A", "puskesmas")))).toBeNull();
  });

  it("wants a year of the agency", async () => {
    await agreedPlan(world, "bidan");
    const other = { ...clinic(), periodId: world.period.B.id };
    expect(await start("kapus", other)).toMatchObject({
      ok: false,
      fields: { periodId: expect.any(String) },
    });
  });
});

describe("printing again", () => {
  const again = async (jobId: string, now = NOW) =>
    execute(repeatPrint, { actor: await world.actor("kapus"), now }, { jobId });
  const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);

  it("waits while the first is at work, and takes over what was cut off, once", async () => {
    await agreedPlan(world, "bidan");
    const { jobId } = done(await start("kapus"));
    expect(await again(jobId, later(30))).toMatchObject({ ok: false, code: "PRINT_RUNS" });
    const both = await Promise.all([again(jobId, later(90)), again(jobId, later(90))]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    await runPrint(await world.actor("kapus"), jobId);
    expect(await jobFor("kapus", jobId)).toMatchObject({ state: "DONE" });
    expect(await again(jobId, later(900))).toMatchObject({ ok: false, code: "PRINT_RUNS" });
  });

  it("forgets files after a week", async () => {
    await agreedPlan(world, "bidan");
    const { jobId } = done(await start("kapus"));
    const nextWeek = new Date(NOW.getTime() + 8 * 86_400_000);
    done(await execute(startPrint, { actor: await world.actor("kapus"), now: nextWeek }, clinic()));
    expect(await jobFor("kapus", jobId)).toBeNull();
  });
});
