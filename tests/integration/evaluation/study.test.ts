// A study leave that ended without graduation (p.100 d): Kurang or Sangat Kurang by the behaviour, whatever the quadrant says.
import { beforeEach, describe, expect, it } from "vitest";
import { execute } from "@/lib/core/command";
import type { Rating } from "@/lib/db/generated/enums";
import { decideEvaluation } from "@/lib/evaluation/commands/decide";
import { rated, recordOf } from "@/tests/support/evaluations";
import { buildWorld, NOW, type World } from "@/tests/support/world";

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

async function dropOut(endedOn: string): Promise<void> {
  await world.inside("A", (tx) =>
    tx.studyLeave.create({
      data: {
        agencyId: world.agency.A,
        employeeId: world.person("bidan").employeeId,
        institution: "Universitas Uji",
        programme: "Magister Kebidanan",
        level: "GRADUATE_DOMESTIC",
        startsOn: new Date("2024-08-01"),
        endsOn: new Date("2026-07-31"),
        outcome: "DROPPED_OUT",
        endedOn: new Date(endedOn),
        createdById: world.person("hr").accountId,
      },
    }),
  );
}

async function decide(behaviour: Rating, predicate?: string) {
  const evaluationId = await rated(world, "bidan", { results: "ABOVE", behaviour });
  const context = { actor: await world.actor("kapus"), now: NOW };
  return {
    evaluationId,
    result: await execute(decideEvaluation, context, { evaluationId, version: 5, predicate }),
  };
}

describe("not graduated in the evaluated quarter", () => {
  beforeEach(() => dropOut("2026-02-01"));

  it("asks the appraiser which of the two, where the behaviour leaves both", async () => {
    expect((await decide("ABOVE")).result).toMatchObject({
      ok: false,
      fields: { predicate: expect.any(String) },
    });
  });

  it.each(["POOR", "VERY_POOR"])("takes %s", async (predicate) => {
    const { evaluationId, result } = await decide("MEETS", predicate);
    expect(result).toMatchObject({ ok: true, data: { predicate } });
    expect(await recordOf(world, "bidan", evaluationId)).toMatchObject({ predicate, studyFailed: true });
  });

  it("refuses what the law closes", async () => {
    expect((await decide("ABOVE", "VERY_GOOD")).result).toMatchObject({ ok: false, code: "VALIDATION" });
  });

  it("is Sangat Kurang where the behaviour is below", async () => {
    expect((await decide("BELOW")).result).toMatchObject({ ok: true, data: { predicate: "VERY_POOR" } });
  });
});

it("has no say in a quarter in which the study did not end", async () => {
  await dropOut("2026-04-01");
  expect((await decide("ABOVE")).result).toMatchObject({ ok: true, data: { predicate: "VERY_GOOD" } });
});
