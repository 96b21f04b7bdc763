import { beforeEach, describe, expect, it } from "vitest";
import { execute } from "@/lib/core/command";
import { read } from "@/lib/core/read";
import { reopenEvaluation } from "@/lib/evaluation/commands/reopen";
import {
  addCoachingNote,
  addCoachingStep,
  closeCoaching,
  finishCoachingStep,
  saveCoaching,
} from "@/lib/followup/commands/coaching";
import { setPeriodicCoaching } from "@/lib/followup/commands/settings";
import { getCoachingPlan, listCoaching } from "@/lib/followup/queries/coaching";
import { listWaiting } from "@/lib/home/queries";
import { decided, recordOf } from "@/tests/support/evaluations";
import { coached, judged, planOf } from "@/tests/support/followup";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

const at = async (name: Name, now = NOW) => ({ actor: await world.actor(name), now });
const words = { goal: "Layanan tepat waktu.", facts: "Baru 60% tepat waktu." };
const step = { text: "Mengikuti pendampingan.", owner: "EMPLOYEE", dueOn: "2026-02-20" };
const see = async (name: Name, id: string, now = NOW) => {
  const actor = await world.actor(name);
  return read(actor, (tx) => getCoachingPlan(tx, actor, id, now));
};
const waiting = async (name: Name, now = NOW) => {
  const actor = await world.actor(name);
  return (await read(actor, (tx) => listWaiting(tx, actor, now))).map(({ kind }) => kind);
};

describe("coaching opens by itself", () => {
  it("for every yearly predicate below Baik and for no other", async () => {
    for (const predicate of ["NEEDS_IMPROVEMENT", "POOR", "VERY_POOR"] as const)
      expect(
        await planOf(world, await judged(world, "bidan", predicate, { year: 2020 + predicate.length })),
      ).not.toBeNull();
    for (const predicate of ["GOOD", "VERY_GOOD"] as const)
      expect(
        await planOf(world, await judged(world, "dokter", predicate, { year: 2020 + predicate.length })),
      ).toBeNull();
    // Every low yearly evaluation of the database has exactly one plan.
    const [odd] = await world.inside(
      "A",
      (tx) => tx.$queryRaw<{ n: number }[]>`
        SELECT count(*)::int AS n FROM "Evaluation" v JOIN "Subperiod" s ON s."agencyId" = v."agencyId" AND s."id" = v."subperiodId"
        LEFT JOIN "CoachingPlan" c ON c."agencyId" = v."agencyId" AND c."evaluationId" = v."id" AND c."state" = 'OPEN'
        WHERE s."kind" = 'YEAR' AND (c."id" IS NULL) = (v."predicate" IN ('NEEDS_IMPROVEMENT', 'POOR', 'VERY_POOR'))`,
    );
    expect(odd?.n).toBe(0);
  });

  it("for a quarter only where the agency wants it, also through the appraiser's own decision", async () => {
    expect(await planOf(world, await decided(world, "bidan", { results: "BELOW" }))).toBeNull();
    await execute(setPeriodicCoaching, await at("hr"), { periodic: "ya", version: 0 });
    const plan = await planOf(world, await decided(world, "dokter", { results: "BELOW" }));
    expect(plan).toMatchObject({ coachId: world.person("kapus").employeeId, state: "OPEN" });
    const evaluationId = plan?.evaluationId ?? "";
    const { version } = await recordOf(world, "dokter", evaluationId);
    const reason = "Rating hasil kerja kedua salah ketik.";
    const reopened = await execute(reopenEvaluation, await at("hr"), { evaluationId, version, reason });
    expect(reopened).toMatchObject({ ok: true });
    expect(await planOf(world, evaluationId)).toMatchObject({ state: "LIFTED" });
  });

  it("once: writing the decision again changes nothing, a better predicate lifts it, a worse one opens it again", async () => {
    const id = await judged(world, "bidan", "POOR");
    const set = (predicate: "POOR" | "GOOD") =>
      world.inside("A", (tx) =>
        tx.evaluation.updateMany({ where: { agencyId: world.agency.A, id }, data: { predicate } }),
      );
    const first = await planOf(world, id);
    await set("POOR");
    expect(await planOf(world, id)).toEqual(first);
    await set("GOOD");
    expect(await planOf(world, id)).toMatchObject({ id: first?.id, state: "LIFTED" });
    await set("POOR");
    expect(await planOf(world, id)).toMatchObject({ id: first?.id, state: "OPEN" });
  });

  it("is nobody's but the appraiser's until the release, to the moment", async () => {
    const releasedAt = new Date(NOW.getTime() + 3_600_000);
    const plan = await planOf(world, await judged(world, "bidan", "POOR", { releasedAt }));
    const id = plan?.id ?? "";
    const before = new Date(releasedAt.getTime() - 1);
    expect(await see("bidan", id, before)).toBeNull();
    expect(await see("hr", id, before)).toBeNull();
    expect(await see("kapus", id, before)).not.toBeNull();
    expect(await see("bidan", id, releasedAt)).not.toBeNull();
    expect(await waiting("bidan", before)).not.toContain("COACHING_OWN");
    expect(await waiting("bidan", releasedAt)).toContain("COACHING_OWN");
    expect(await waiting("kapus", releasedAt)).toContain("COACHING_TEAM");
    const write = await execute(saveCoaching, await at("bidan", before), {
      planId: id,
      version: 0,
      ...words,
    });
    expect(write).toMatchObject({ code: "NOT_FOUND" });
  });

  it("does not open while the result is held back without a day", async () => {
    const id = await judged(world, "bidan", "POOR", { releasedAt: null });
    expect(await planOf(world, id)).toBeNull();
    await world.inside("A", (tx) =>
      tx.evaluation.updateMany({ where: { agencyId: world.agency.A, id }, data: { releasedAt: NOW } }),
    );
    expect(await planOf(world, id)).toMatchObject({ opensAt: NOW });
  });
});

describe("a coaching plan", () => {
  it("goes from the goal over its steps to the outcome", async () => {
    const planId = await coached(world);
    const close = async (version: number) =>
      execute(closeCoaching, await at("kapus"), {
        planId,
        version,
        outcome: "PARTLY",
        outcomeNote: "Sebagian tercapai.",
      });
    expect(await close(0)).toMatchObject({ code: "COACHING_EMPTY" });
    expect(await execute(saveCoaching, await at("bidan"), { planId, version: 0, ...words })).toMatchObject({
      ok: true,
    });
    expect(await execute(addCoachingStep, await at("kapus"), { planId, ...step })).toMatchObject({
      ok: true,
    });
    expect(await waiting("bidan")).toContain("COACHING_STEP");
    expect(await close(1)).toMatchObject({ code: "COACHING_STEPS_WAIT" });
    const plan = await see("bidan", planId);
    const stepId = plan?.steps[0]?.id ?? "";
    const finish = async () =>
      execute(finishCoachingStep, await at("bidan"), { stepId, version: 0, note: "Sudah diikuti." });
    await execute(addCoachingStep, await at("bidan"), { planId, ...step, owner: "LEADER" });
    const leaderStep = (await see("bidan", planId))?.steps.find(({ owner }) => owner === "LEADER")?.id ?? "";
    const finishLeaders = async (name: Name) =>
      execute(finishCoachingStep, await at(name), {
        stepId: leaderStep,
        version: 0,
        note: "Kendaraan tersedia.",
      });
    expect(await finishLeaders("bidan")).toMatchObject({ code: "FORBIDDEN" });
    expect(await finishLeaders("kapus")).toMatchObject({ ok: true });
    const finished = await Promise.all([finish(), finish()]);
    expect(finished.filter(({ ok }) => ok)).toHaveLength(1);
    expect(
      await execute(closeCoaching, await at("bidan"), {
        planId,
        version: 1,
        outcome: "REACHED",
        outcomeNote: "x",
      }),
    ).toMatchObject({
      code: "FORBIDDEN",
    });
    expect(await close(1)).toMatchObject({ ok: true });
    expect(await close(2)).toMatchObject({ code: "WRONG_STATE" });
    expect(await execute(addCoachingStep, await at("kapus"), { planId, ...step })).toMatchObject({
      code: "WRONG_STATE",
    });
    expect(await see("bidan", planId)).toMatchObject({ state: "CLOSED", outcome: "PARTLY" });
  });

  it("shows the other's words to whoever saves an older version", async () => {
    const planId = await coached(world);
    await execute(saveCoaching, await at("bidan"), { planId, version: 0, ...words });
    const late = await execute(saveCoaching, await at("kapus"), {
      planId,
      version: 0,
      goal: "Lain",
      facts: "Lain",
    });
    expect(late).toMatchObject({ code: "CONFLICT", current: { goal: words.goal, version: "1" } });
  });

  it("keeps confidential notes to the writer, the employee and HR", async () => {
    const planId = await coached(world);
    const note = async (name: Name, confidential: string) =>
      execute(addCoachingNote, await at(name), { planId, text: "Perlu dukungan keluarga.", confidential });
    expect(await note("kapus", "ya")).toMatchObject({ ok: true });
    expect(await note("kapus", "")).toMatchObject({ ok: true });
    expect(await note("hr", "ya")).toMatchObject({ ok: true });
    expect(await note("hr", "")).toMatchObject({ code: "FORBIDDEN" });
    expect(await note("bidan", "ya")).toMatchObject({ code: "FORBIDDEN" });
    expect((await see("bidan", planId))?.notes).toHaveLength(3);
    expect((await see("hr", planId))?.notes).toHaveLength(3);
    expect((await see("kapus", planId))?.notes).toHaveLength(2);
    for (const name of ["kadin", "bupati", "unitHr", "auditor"] as const)
      expect(
        (await see(name, planId))?.notes.map(({ confidential }) => confidential),
        name,
      ).toEqual([false]);
  });

  it("is listed for the line and for nobody else", async () => {
    await coached(world);
    const list = async (name: Name) => {
      const actor = await world.actor(name);
      return read(actor, (tx) => listCoaching(tx, actor, { state: null, text: "", page: 1 }, NOW));
    };
    for (const name of ["bidan", "kapus", "kadin", "hr", "unitHr", "auditor"] as const)
      expect(await list(name), name).toHaveLength(1);
    for (const name of ["dokter", "perawat", "kapus2"] as const)
      expect(await list(name), name).toHaveLength(0);
  });
});
