import { beforeEach, describe, expect, it } from "vitest";
import { execute } from "@/lib/core/command";
import { read } from "@/lib/core/read";
import { saveSelfReview, startRating } from "@/lib/evaluation/commands/self-review";
import { getEvaluation } from "@/lib/evaluation/queries/record";
import { opened, recordOf, selfReviewed, setWindow } from "@/tests/support/evaluations";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

const review = async (name: Name, evaluationId: string, input: Record<string, unknown> = {}) =>
  execute(
    saveSelfReview,
    { actor: await world.actor(name), now: NOW },
    { evaluationId, version: 0, note: "Catatan saya.", ...input },
  );

const seenBy = async (name: Name, id: string) => {
  const actor = await world.actor(name);
  return read(actor, (tx) => getEvaluation(tx, actor, id, NOW));
};

describe("the self-review", () => {
  it("is kept as a draft that only the employee sees, then sent", async () => {
    const id = await opened(world, "bidan");
    const [first] = (await recordOf(world, "bidan", id)).results;
    const rows = {
      results: { [first?.id ?? ""]: { selfText: "Semua ibu hamil terlayani." } },
      behaviours: { SERVICE: { selfText: "Ramah." } },
      competencies: { INTEGRITY: { selfLevel: "3" } },
    };
    expect(await review("bidan", id, rows)).toMatchObject({ ok: true, data: { sent: false } });
    expect((await seenBy("bidan", id))?.results[0]?.selfText).toBe("Semua ibu hamil terlayani.");
    expect((await seenBy("kapus", id))?.results[0]?.selfText).toBeNull();
    expect((await seenBy("kapus", id))?.selfNote).toBeNull();

    expect(await review("bidan", id, { ...rows, version: 1, intent: "send" })).toMatchObject({ ok: true });
    const seen = await seenBy("kapus", id);
    expect(seen).toMatchObject({ state: "RATING", selfNote: "Catatan saya." });
    expect(seen?.behaviours[0]?.selfText).toBe("Ramah.");
    expect(seen?.competencies[0]).toMatchObject({ selfLevel: 3, required: 2 });
  });

  it("says something before it is sent", async () => {
    const id = await opened(world, "bidan");
    const refused = await review("bidan", id, { note: " ", intent: "send" });
    expect(refused).toMatchObject({ code: "VALIDATION", fields: { note: expect.any(String) } });
    expect((await recordOf(world, "bidan", id)).state).toBe("SELF_REVIEW");
  });

  it("belongs to the employee alone", async () => {
    const id = await opened(world, "bidan");
    expect(await review("kapus", id)).toMatchObject({ code: "FORBIDDEN" });
    expect(await review("hr", id)).toMatchObject({ code: "FORBIDDEN" });
    expect(await review("dokter", id)).toMatchObject({ code: "NOT_FOUND" });
    expect(await review("analis", id)).toMatchObject({ code: "NOT_FOUND" });
  });

  it("knows only results of its own plan", async () => {
    const id = await opened(world, "bidan");
    const [foreign] = (await recordOf(world, "dokter", await opened(world, "dokter"))).results;
    const results = { [foreign?.id ?? ""]: { selfText: "Bukan milik saya." } };
    expect(await review("bidan", id, { results })).toMatchObject({ code: "NOT_FOUND" });
  });

  it("cannot be changed once sent, nor outside the window", async () => {
    const id = await selfReviewed(world, "bidan");
    expect(await review("bidan", id, { version: 1 })).toMatchObject({ code: "WRONG_STATE" });
    const other = await opened(world, "dokter");
    await setWindow(world, world.period.A.q1, new Date("2026-01-01T00:00:00Z"), NOW);
    expect(await review("dokter", other)).toMatchObject({ code: "PHASE_CLOSED" });
  });

  it("of two windows the later one is told what is stored", async () => {
    const id = await opened(world, "bidan");
    await review("bidan", id, { note: "Dari ponsel." });
    const late = await review("bidan", id, { note: "Dari kantor." });
    expect(late).toMatchObject({ code: "CONFLICT", current: { note: "Dari ponsel.", version: "1" } });
  });
});

describe("rating without a self-review", () => {
  const start = async (name: Name, evaluationId: string, reason?: string) =>
    execute(
      startRating,
      { actor: await world.actor(name), now: NOW },
      { evaluationId, version: 0, ...(reason !== undefined && { reason }) },
    );

  it("waits while the window is far from closing", async () => {
    const id = await opened(world, "bidan");
    expect(await start("kapus", id, "Tidak menunggu.")).toMatchObject({ code: "SELF_REVIEW_AWAITED" });
  });

  it("near the close needs a reason, which is kept", async () => {
    const id = await opened(world, "bidan");
    await setWindow(
      world,
      world.period.A.q1,
      new Date("2026-01-01T00:00:00Z"),
      new Date("2026-02-12T00:00:00Z"),
    );
    expect(await start("kapus", id)).toMatchObject({ code: "VALIDATION" });
    expect(await start("kapus", id, "Pegawai cuti bersalin.")).toMatchObject({ ok: true });
    expect(await recordOf(world, "bidan", id)).toMatchObject({
      state: "RATING",
      selfSkippedReason: "Pegawai cuti bersalin.",
    });
  });

  it("is free where the agency asks for none, and still only for the direct superior", async () => {
    const id = await opened(world, "bidan");
    await world.inside("A", (tx) =>
      tx.agency.update({ where: { id: world.agency.A }, data: { selfReviewRequired: false } }),
    );
    expect(await start("bidan", id)).toMatchObject({ code: "FORBIDDEN" });
    expect(await start("kadin", id)).toMatchObject({ code: "FORBIDDEN" });
    expect(await start("kapus", id)).toMatchObject({ ok: true });
    expect(await start("kapus", id)).toMatchObject({ code: "WRONG_STATE" });
  });
});
