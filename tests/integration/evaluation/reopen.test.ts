// A decided evaluation is locked; the authorised open it again with a reason, and both versions are kept.
import { beforeEach, describe, expect, it } from "vitest";
import { execute } from "@/lib/core/command";
import { readModels } from "@/lib/core/read";
import { decideEvaluation, rateOverall } from "@/lib/evaluation/commands/decide";
import { reopenEvaluation } from "@/lib/evaluation/commands/reopen";
import { acknowledgeEvaluation, objectToEvaluation } from "@/lib/evaluation/commands/respond";
import { getEditionPage } from "@/lib/evaluation/queries/editions";
import { signDocument } from "@/lib/handover/commands/sign";
import { decided, recordOf, setWindow, unsigned } from "@/tests/support/evaluations";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

const reason = "Rating hasil kerja kedua salah ketik.";
const LATER = new Date("2026-03-02T02:00:00Z");

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

const as = async (name: Name, now = NOW) => ({ actor: await world.actor(name), now });
const reopen = async (evaluationId: string, by: Name = "kadin", extra = {}, now = NOW) =>
  execute(reopenEvaluation, await as(by, now), { evaluationId, version: 6, reason, ...extra });
const edition = async (evaluationId: string, by: Name, number = 1) => {
  const actor = await world.actor(by);
  return readModels(actor, (tx) => getEditionPage(tx, actor, evaluationId, number, LATER));
};

describe("reopening", () => {
  it("keeps what was, whole, and starts rating, document and answer anew", async () => {
    const id = await decided(world, "bidan");
    await execute(acknowledgeEvaluation, await as("bidan"), { evaluationId: id, version: 6 });
    const before = await recordOf(world, "bidan", id);
    expect(before.completedAt).toEqual(NOW);
    expect(await reopen(id, "kadin", { version: 7 })).toMatchObject({ ok: true, data: { edition: 1 } });
    expect(await recordOf(world, "bidan", id)).toMatchObject({
      state: "RATING",
      edition: 2,
      predicate: null,
      decidedAt: null,
      releasedAt: null,
      completedAt: null,
      respondedAt: null,
      resultRating: "MEETS",
      document: null,
    });
    const kept = await edition(id, "kapus");
    expect(kept).toMatchObject({ reason, reopenedBy: "Nama kadin", reopenedAt: NOW });
    expect(kept?.former).toEqual(before);
  });

  it("leads to a second outcome beside the first", async () => {
    const id = await decided(world, "bidan");
    await reopen(id);
    const target = { evaluationId: id, version: 7 };
    const changed = {
      resultRating: "ABOVE",
      resultReason: "Hasil kedua melampaui target.",
      behaviourRating: "MEETS",
    };
    const kapus = await as("kapus", LATER);
    expect(
      await execute(rateOverall, kapus, {
        ...target,
        ...changed,
        behaviourRating: "ABOVE",
        behaviourReason: "Menjadi teladan.",
      }),
    ).toMatchObject({ ok: true });
    expect(await execute(decideEvaluation, kapus, { ...target, version: 8 })).toMatchObject({ ok: true });
    expect(await execute(signDocument, kapus, { ...target, version: 9, intent: "deliver" })).toMatchObject({
      ok: true,
    });
    expect(await recordOf(world, "bidan", id)).toMatchObject({
      predicate: "VERY_GOOD",
      edition: 2,
      releasedAt: LATER,
    });
    expect((await edition(id, "bidan"))?.former.predicate).toBe("GOOD");
  });

  it("shows the rated person only what had been released", async () => {
    const id = await unsigned(world, "bidan");
    await world.inside("A", (tx) => tx.evaluation.updateMany({ where: { id }, data: { releasedAt: LATER } }));
    await reopen(id);
    expect((await edition(id, "bidan"))?.former).toMatchObject({ predicate: null, resultRating: null });
    expect((await edition(id, "kapus"))?.former.predicate).toBe("GOOD");
    for (const name of ["dokter", "adminPusat"] as const) expect(await edition(id, name), name).toBeNull();
    expect(await edition(id, "bidan", 2)).toBeNull();
  });

  it("is for the appraiser's superior and HR admin, with a reason", async () => {
    const id = await decided(world, "bidan");
    for (const name of ["bidan", "kapus", "unitHr", "auditor", "bupati"] as const)
      expect(await reopen(id, name), name).toMatchObject({ code: "FORBIDDEN" });
    expect(await reopen(id, "dokter")).toMatchObject({ code: "NOT_FOUND" });
    expect(await reopen(id, "hr", { reason: "salah" })).toMatchObject({ code: "VALIDATION" });
    expect(await reopen(id, "hr")).toMatchObject({ ok: true });
  });

  it("has one effect when two do it at once, and when the answer comes at the same moment", async () => {
    const id = await decided(world, "bidan");
    const results = await Promise.all([
      reopen(id),
      reopen(id, "hr"),
      execute(acknowledgeEvaluation, await as("bidan"), { evaluationId: id, version: 6 }),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    const editions = await world.inside("A", (tx) =>
      tx.evaluationEdition.count({ where: { evaluationId: id } }),
    );
    expect((await recordOf(world, "bidan", id)).edition).toBe(editions + 1);
  });

  it("leaves an objection its own course, and a final evaluation as it is", async () => {
    const id = await decided(world, "bidan");
    const complaint = { evaluationId: id, version: 6, reason: "Bukti hasil kerja kedua belum dilihat." };
    await execute(objectToEvaluation, await as("bidan"), complaint);
    expect(await reopen(id, "kadin", { version: 7 })).toMatchObject({ code: "EVALUATION_OBJECTED" });
    const final = await decided(world, "dokter");
    await world.inside("A", (tx) =>
      tx.evaluationDocument.updateMany({ where: { evaluationId: final }, data: { form: "SUPERIOR" } }),
    );
    expect(await reopen(final, "hr")).toMatchObject({ code: "EVALUATION_FINAL" });
  });

  it("opens the window for this person where it is closed, to the second", async () => {
    const id = await decided(world, "bidan");
    await setWindow(
      world,
      world.period.A.q1,
      new Date("2026-02-01T00:00:00Z"),
      new Date("2026-02-28T15:00:00Z"),
    );
    expect(await reopen(id, "kadin", {}, LATER)).toMatchObject({
      ok: false,
      fields: { until: expect.any(String) },
    });
    expect(await reopen(id, "kadin", { until: "2026-03-06T16:00" }, LATER)).toMatchObject({ ok: true });
    const rate = async (now: string) =>
      execute(rateOverall, await as("kapus", new Date(now)), {
        evaluationId: id,
        version: 7,
        resultRating: "MEETS",
      });
    expect(await rate("2026-03-06T07:00:00Z")).toMatchObject({ ok: false, code: "PHASE_CLOSED" });
    expect(await rate("2026-03-06T06:59:59Z")).toMatchObject({ ok: true });
  });
});

describe("the lock", () => {
  it("is held by the database: what was handed over cannot be changed by a statement", async () => {
    const id = await decided(world, "bidan");
    const attempt = (sql: string) =>
      world.inside("A", (tx) => tx.$executeRawUnsafe(sql.replaceAll("$id", `'${id}'::uuid`)));
    for (const sql of [
      `UPDATE "Evaluation" SET "resultRating" = 'ABOVE' WHERE "id" = $id`,
      `UPDATE "Evaluation" SET "predicate" = 'VERY_GOOD' WHERE "id" = $id`,
      `UPDATE "ResultRating" SET "rating" = 'ABOVE' WHERE "evaluationId" = $id`,
      `DELETE FROM "BehaviourRating" WHERE "evaluationId" = $id`,
      `UPDATE "CompetencyRating" SET "level" = 5 WHERE "evaluationId" = $id`,
    ])
      await expect(attempt(sql), sql).rejects.toThrow("handed over");
    expect(await recordOf(world, "bidan", id)).toMatchObject({ predicate: "GOOD", resultRating: "MEETS" });
  });
});
