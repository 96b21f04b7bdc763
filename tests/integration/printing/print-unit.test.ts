import { beforeEach, describe, expect, it } from "vitest";
import { execute } from "@/lib/core/command";
import { pdfPages } from "@/lib/documents/fixtures/pdf-text";
import { repeatPrint, startPrint } from "@/lib/printing/commands";
import { getPrintFile, getPrintJob, getPrintPage } from "@/lib/printing/queries";
import { runPrint } from "@/lib/printing/run";
import { spacedCode } from "@/lib/verification/rules/code";
import { agreedPlan } from "@/tests/support/agreed-plan";
import { decided } from "@/tests/support/evaluations";
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
    const { jobId, total } = done(await start("kapus"));
    expect(total).toBe(2);
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
    expect(done(await start("kadin", { ...office, withBelow: "ya" })).total).toBe(2);
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

describe("printing the evaluations of a unit", () => {
  it("makes one file with document and sheet of everybody decided, each with its code", async () => {
    const first = await decided(world, "bidan");
    await decided(world, "dokter");
    await decided(world, "perawat");
    const asked = {
      unitId: world.unit("A", "puskesmas"),
      content: "EVALUATION",
      subperiodId: world.period.A.q1,
    };
    const { jobId, total } = done(await start("kapus", asked));
    expect(total).toBe(2);
    await runPrint(await world.actor("kapus"), jobId);
    expect(await jobFor("kapus", jobId)).toMatchObject({ state: "DONE", done: 2 });
    const actor = await world.actor("kapus");
    const file = await world.inside("A", (tx) => getPrintFile(tx, actor, jobId));
    expect(file?.title).toBe("Dokumen dan hasil evaluasi Triwulan I 2026 Unit puskesmas");
    const text = (await pdfPages(file?.file ?? Buffer.alloc(0))).join("");
    expect(text.match(/FORMATD\.1\.1/g)).toHaveLength(2);
    expect(text.match(/FORMATC\.1\.3/g)).toHaveLength(2);
    const seals = await world.inside("A", (tx) =>
      tx.documentSeal.findMany({ where: { evaluationId: first } }),
    );
    for (const { code } of seals) expect(text).toContain(spacedCode(code));
    expect(seals).toHaveLength(2);
  });

  it("wants a subperiod of the agency with something decided in it", async () => {
    const asked = { unitId: world.unit("A", "puskesmas"), content: "EVALUATION" };
    expect(await start("kapus", { ...asked, subperiodId: world.period.A.q1 })).toMatchObject({
      code: "PRINT_NOTHING",
    });
    for (const subperiodId of ["", world.period.B.q1]) {
      expect(await start("kapus", { ...asked, subperiodId })).toMatchObject({
        ok: false,
        fields: { subperiodId: expect.any(String) },
      });
    }
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
