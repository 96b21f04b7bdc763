import { beforeEach, describe, expect, it } from "vitest";
import { execute } from "@/lib/core/command";
import { read } from "@/lib/core/read";
import { decideEvaluation, rateOverall } from "@/lib/evaluation/commands/decide";
import { getEvaluation } from "@/lib/evaluation/queries/record";
import { decided, opened, rated, recordOf, selfReviewed, setWindow } from "@/tests/support/evaluations";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

const decide = async (name: Name, evaluationId: string, version = 5) =>
  execute(decideEvaluation, { actor: await world.actor(name), now: NOW }, { evaluationId, version });

const seenBy = async (name: Name, id: string) => {
  const actor = await world.actor(name);
  return read(actor, (tx) => getEvaluation(tx, actor, id, NOW));
};

describe("the decision", () => {
  it.each([
    ["MEETS", "MEETS", "GOOD"],
    ["ABOVE", "ABOVE", "VERY_GOOD"],
    ["MEETS", "BELOW", "POOR"],
    ["BELOW", "BELOW", "VERY_POOR"],
  ] as const)(
    "results %s and behaviour %s become %s, by whom and when",
    async (results, behaviour, predicate) => {
      const id = await decided(world, "bidan", { results, behaviour });
      expect(await recordOf(world, "bidan", id)).toMatchObject({
        state: "DECIDED",
        predicate,
        decidedAt: NOW,
        appraiser: { id: world.person("kapus").employeeId },
      });
    },
  );

  it("lists what is missing", async () => {
    const id = await selfReviewed(world, "bidan");
    const refused = await decide("kapus", id, 1);
    expect(refused).toMatchObject({ code: "EVALUATION_INCOMPLETE" });
    // Two main results, seven values, nine competencies, two overall ratings.
    expect(Object.keys(refused.ok ? {} : (refused.fields ?? {}))).toHaveLength(20);
  });

  it("asks for a reason when it is not what the guidance gives, and keeps the appraiser's word", async () => {
    const id = await rated(world, "bidan");
    const context = { actor: await world.actor("kapus"), now: NOW };
    const overall = { evaluationId: id, resultRating: "ABOVE", behaviourRating: "MEETS" };
    await execute(rateOverall, context, { ...overall, version: 5 });
    expect(await decide("kapus", id, 6)).toMatchObject({ code: "EVALUATION_INCOMPLETE" });
    await execute(rateOverall, context, { ...overall, version: 6, resultReason: "Beban dua puskesmas." });
    expect(await decide("kapus", id, 7)).toMatchObject({ ok: true, data: { predicate: "GOOD" } });
  });

  it("is the direct superior's alone: not the employee's, not a higher superior's", async () => {
    const id = await rated(world, "bidan");
    for (const name of ["bidan", "kadin", "bupati", "hr", "unitHr", "auditor"] as const) {
      expect(await decide(name, id)).toMatchObject({ code: "FORBIDDEN" });
    }
    for (const name of ["dokter", "kapus2", "analis"] as const) {
      expect(await decide(name, id)).toMatchObject({ code: "NOT_FOUND" });
    }
  });

  it("follows a corrected superior at once", async () => {
    const id = await rated(world, "bidan");
    await world.inside("A", (tx) =>
      tx.employee.update({
        where: { agencyId_id: { agencyId: world.agency.A, id: world.person("bidan").employeeId } },
        data: { superiorId: world.person("kapus2").employeeId },
      }),
    );
    expect(await decide("kapus", id)).toMatchObject({ code: "FORBIDDEN" });
    expect(await decide("kapus2", id)).toMatchObject({ ok: true });
    expect((await recordOf(world, "bidan", id)).appraiser?.id).toBe(world.person("kapus2").employeeId);
  });

  it("skips no step and happens once", async () => {
    expect(await decide("kapus", await opened(world, "dokter"), 0)).toMatchObject({ code: "WRONG_STATE" });
    const id = await rated(world, "bidan");
    const both = await Promise.all([decide("kapus", id), decide("kapus", id)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await decide("kapus", id, 6)).toMatchObject({ code: "WRONG_STATE" });
  });

  it("of an older page is a conflict, and after the window is closed refused", async () => {
    const id = await rated(world, "bidan");
    expect(await decide("kapus", id, 4)).toMatchObject({ code: "CONFLICT", current: { version: "5" } });
    await setWindow(world, world.period.A.q1, new Date("2026-01-01T00:00:00Z"), NOW);
    expect(await decide("kapus", id)).toMatchObject({ code: "PHASE_CLOSED" });
  });

  it("keeps ratings, not texts, in the audit log", async () => {
    await decided(world, "bidan");
    const events = await world.inside("A", (tx) =>
      tx.auditEvent.findMany({
        where: { event: { startsWith: "evaluation." } },
        select: { event: true, detail: true },
      }),
    );
    expect(events.find(({ event }) => event === "evaluation.decide")?.detail).toEqual({
      subperiodId: world.period.A.q1,
      resultRating: "MEETS",
      behaviourRating: "MEETS",
      predicate: "GOOD",
      releasedAt: NOW.toISOString(),
      organisationValue: null,
      departures: [],
    });
    expect(JSON.stringify(events)).not.toContain("Terlihat dari bukti dukung");
  });
});

describe("who sees what", () => {
  it("before the decision only the appraiser sees ratings", async () => {
    const id = await rated(world, "bidan");
    expect(await seenBy("kapus", id)).toMatchObject({ resultRating: "MEETS" });
    for (const name of ["bidan", "kadin", "hr", "unitHr", "auditor"] as const) {
      const seen = await seenBy(name, id);
      expect(seen?.resultRating).toBeNull();
      expect(JSON.stringify(seen)).not.toContain("Terlihat dari bukti dukung");
    }
  });

  it("afterwards the line sees it; colleagues and other agencies never do", async () => {
    const id = await decided(world, "bidan");
    for (const name of ["bidan", "kapus", "kadin", "bupati", "hr", "unitHr", "auditor"] as const) {
      expect(await seenBy(name, id)).toMatchObject({ predicate: "GOOD" });
    }
    for (const name of ["dokter", "perawat", "kapus2", "direktur", "adminPusat"] as const) {
      expect(await seenBy(name, id)).toBeNull();
    }
  });

  it("shows plan, realisation and evidence of the subperiod", async () => {
    const id = await decided(world, "bidan");
    const seen = await seenBy("bidan", id);
    expect(seen?.results.map(({ number, kind }) => `${number} ${kind}`)).toEqual([
      "1 MAIN",
      "2 MAIN",
      "3 ADDITIONAL",
    ]);
    expect(seen?.results[0]?.indicators[0]).toMatchObject({
      target: "80–90%",
      entries: [{ kind: "QUARTER", number: 1, realisation: "85%", evidence: [{ title: "Rekap" }] }],
    });
  });
});
