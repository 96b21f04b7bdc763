import { beforeEach, describe, expect, it } from "vitest";
import { execute } from "@/lib/core/command";
import { rateOverall } from "@/lib/evaluation/commands/decide";
import { rateBehaviour } from "@/lib/evaluation/commands/rate-behaviour";
import { rateCompetency } from "@/lib/evaluation/commands/rate-competency";
import { rateResults } from "@/lib/evaluation/commands/rate-results";
import { decided, opened, recordOf, selfReviewed, setWindow } from "@/tests/support/evaluations";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

const rate = async (name: Name, evaluationId: string, results: object, version = 1, now = NOW) =>
  execute(rateResults, { actor: await world.actor(name), now }, { evaluationId, version, results });

const firstResult = async (name: Name, id: string) => (await recordOf(world, name, id)).results[0]?.id ?? "";

describe("rating work results", () => {
  it("is saved, keeps what the form did not carry, and counts the version", async () => {
    const id = await selfReviewed(world, "bidan");
    const [one, two] = (await recordOf(world, "bidan", id)).results;
    const mine = { [one?.id ?? ""]: { rating: "ABOVE", reason: " Melebihi target. " } };
    expect(await rate("kapus", id, mine)).toMatchObject({ ok: true });
    expect(await rate("kapus", id, { [two?.id ?? ""]: { rating: "MEETS", reason: "" } }, 2)).toMatchObject({
      ok: true,
    });
    const record = await recordOf(world, "bidan", id);
    expect(record.version).toBe(3);
    expect(record.results.slice(0, 2)).toMatchObject([
      { rating: "ABOVE", reason: "Melebihi target." },
      { rating: "MEETS", reason: null },
    ]);
  });

  it("is the direct superior's alone", async () => {
    const id = await selfReviewed(world, "bidan");
    const row = { [await firstResult("bidan", id)]: { rating: "ABOVE" } };
    for (const name of ["bidan", "kadin", "hr", "unitHr", "auditor", "bupati"] as const) {
      expect(await rate(name, id, row)).toMatchObject({ ok: false, code: "FORBIDDEN" });
    }
    for (const name of ["dokter", "kapus2", "direktur", "adminPusat"] as const) {
      expect(await rate(name, id, row)).toMatchObject({ ok: false, code: "NOT_FOUND" });
    }
    const operator = await world.operator();
    const input = { evaluationId: id, version: 1, results: row };
    expect(await execute(rateResults, { actor: operator, now: NOW }, input)).toMatchObject({
      code: "FORBIDDEN",
    });
    expect((await recordOf(world, "bidan", id)).results[0]?.rating).toBeNull();
  });

  it("leaves evidence of a refused attempt", async () => {
    const id = await selfReviewed(world, "bidan");
    await rate("bidan", id, {});
    const events = await world.inside("A", (tx) =>
      tx.auditEvent.findMany({ where: { event: "evaluation.rateResults" }, select: { outcome: true } }),
    );
    expect(events).toEqual([{ outcome: "DENIED" }]);
  });

  it("is refused before the self-review, after the decision, and outside the window", async () => {
    const early = await opened(world, "dokter");
    expect(await rate("kapus", early, {}, 0)).toMatchObject({ code: "WRONG_STATE" });
    const late = await decided(world, "bidan");
    expect(await rate("kapus", late, {}, 6)).toMatchObject({ code: "WRONG_STATE" });
    const id = await selfReviewed(world, "perawat");
    await setWindow(world, world.period.A.q1, new Date("2026-01-01T00:00:00Z"), NOW);
    expect(await rate("kapus2", id, {})).toMatchObject({ code: "PHASE_CLOSED" });
  });

  it("knows only results of this plan and only the three ratings", async () => {
    const id = await selfReviewed(world, "bidan");
    const foreign = await firstResult("dokter", await selfReviewed(world, "dokter"));
    expect(await rate("kapus", id, { [foreign]: { rating: "MEETS" } })).toMatchObject({ code: "NOT_FOUND" });
    const own = await firstResult("bidan", id);
    expect(await rate("kapus", id, { [own]: { rating: "SUPERB" } })).toMatchObject({
      code: "VALIDATION",
      fields: { [`results.${own}.rating`]: "Pilih salah satu rating." },
    });
  });
});

describe("two windows and many presses", () => {
  it("the later window is told what is stored and loses nothing it typed", async () => {
    const id = await selfReviewed(world, "bidan");
    const result = await firstResult("bidan", id);
    await rate("kapus", id, { [result]: { rating: "ABOVE", reason: "Dari jendela pertama." } });
    const late = await rate("kapus", id, { [result]: { rating: "BELOW", reason: "Dari jendela kedua." } });
    expect(late).toMatchObject({
      code: "CONFLICT",
      current: {
        version: "2",
        [`results.${result}.rating`]: "ABOVE",
        [`results.${result}.reason`]: "Dari jendela pertama.",
      },
    });
  });

  it("a form sent twice has one effect", async () => {
    const id = await selfReviewed(world, "bidan");
    const context = { actor: await world.actor("kapus"), now: NOW, idempotencyKey: crypto.randomUUID() };
    const input = { evaluationId: id, version: 1, behaviours: { SERVICE: { rating: "MEETS" } } };
    const both = await Promise.all([1, 2].map(() => execute(rateBehaviour, context, input)));
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    expect((await recordOf(world, "bidan", id)).version).toBe(2);
  });

  it("of twenty parallel saves on one evaluation one wins, nineteen are told, none is lost in silence", async () => {
    const id = await selfReviewed(world, "bidan");
    const actor = await world.actor("kapus");
    const saves = Array.from({ length: 20 }, (_, i) =>
      execute(
        rateOverall,
        { actor, now: NOW },
        { evaluationId: id, version: 1, recommendation: `Saran ${i}` },
      ),
    );
    const results = await Promise.all(saves);
    const won = results.flatMap((result, i) => (result.ok ? [i] : []));
    expect(won).toHaveLength(1);
    expect(results.filter((result) => !result.ok && result.code === "CONFLICT")).toHaveLength(19);
    const record = await recordOf(world, "bidan", id);
    expect(record).toMatchObject({ version: 2, recommendation: `Saran ${won[0]}` });
  });

  it("twenty parallel saves that each read again on conflict are all kept", async () => {
    const id = await selfReviewed(world, "bidan");
    const actor = await world.actor("kapus");
    const save = async (): Promise<void> => {
      const { version } = await recordOf(world, "bidan", id);
      const input = { evaluationId: id, version, behaviours: { LOYAL: { rating: "MEETS" } } };
      const result = await execute(rateBehaviour, { actor, now: NOW }, input);
      if (result.ok) return;
      expect(result.code).toBe("CONFLICT");
      return save();
    };
    await Promise.all(Array.from({ length: 20 }, save));
    expect((await recordOf(world, "bidan", id)).version).toBe(21);
  });
});

describe("competency levels", () => {
  const levels = async (evaluationId: string, level: unknown) =>
    execute(
      rateCompetency,
      { actor: await world.actor("kapus"), now: NOW },
      { evaluationId, version: 1, competencies: { INTEGRITY: { level, reason: "" } } },
    );

  it("are kept beside the level the position requires", async () => {
    const id = await selfReviewed(world, "bidan");
    expect(await levels(id, "1")).toMatchObject({ ok: true });
    expect((await recordOf(world, "bidan", id)).competencies[0]).toMatchObject({ required: 2, level: 1 });
  });

  it("follow the agency's own standard", async () => {
    const id = await selfReviewed(world, "bidan");
    const agencyId = world.agency.A;
    await world.inside("A", (tx) =>
      tx.competencyStandard.create({
        data: { agencyId, level: "JF_PENYELIA", competency: "INTEGRITY", required: 4 },
      }),
    );
    const { competencies } = await recordOf(world, "bidan", id);
    expect(competencies.slice(0, 2).map(({ required }) => required)).toEqual([4, 2]);
  });

  it.each(["0", "6", "2,5", "tinggi"])("refuse %s", async (level) => {
    const id = await selfReviewed(world, "bidan");
    expect(await levels(id, level)).toMatchObject({
      code: "VALIDATION",
      fields: { "competencies.INTEGRITY.level": "Pilih level 1 sampai 5." },
    });
  });
});
