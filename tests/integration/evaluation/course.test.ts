// Every command against every state of an evaluation, by the person whose step it is: all skipped steps are refused.
import { beforeAll, describe, expect, it } from "vitest";
import { execute } from "@/lib/core/command";
import type { EvaluationState } from "@/lib/db/generated/enums";
import { STATES } from "@/lib/evaluation/rules/states";
import { findCommands } from "@/tests/support/command-samples";
import { decided, opened, recordOf, selfReviewed } from "@/tests/support/evaluations";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

const commands = (await findCommands()).filter(({ feature }) => feature === "evaluation");
const reason = "Bukti dukung hasil kerja kedua belum dipertimbangkan.";

type Step = { by: Name; in: EvaluationState | EvaluationState[]; extra?: object };
const STEPS: Record<string, Step> = {
  saveSelfReview: { by: "bidan", in: "SELF_REVIEW" },
  startRating: { by: "kapus", in: "SELF_REVIEW" },
  rateResults: { by: "kapus", in: "RATING" },
  rateBehaviour: { by: "kapus", in: "RATING" },
  rateCompetency: { by: "kapus", in: "RATING" },
  rateOverall: { by: "kapus", in: "RATING" },
  decideEvaluation: { by: "kapus", in: "RATING" },
  acknowledgeEvaluation: { by: "bidan", in: "DECIDED" },
  objectToEvaluation: { by: "bidan", in: "DECIDED", extra: { reason } },
  proposeReuse: { by: "kapus", in: ["SELF_REVIEW", "RATING"] },
  answerReuse: { by: "bidan", in: ["SELF_REVIEW", "RATING"], extra: { intent: "agree" } },
  reopenEvaluation: { by: "kadin", in: ["DECIDED", "ACKNOWLEDGED", "OBJECTED"], extra: { reason } },
};
/** These make evaluations or hold back those of a unit; they have no state of one. */
const OPENING = ["openEvaluation", "openEvaluations", "holdResults", "releaseResults"];

it("every command has its state", () => {
  expect(commands.map(({ name }) => name).sort()).toEqual([...Object.keys(STEPS), ...OPENING].sort());
});

const REACH: Record<EvaluationState, (world: World) => Promise<string>> = {
  SELF_REVIEW: (world) => opened(world, "bidan"),
  RATING: (world) => selfReviewed(world, "bidan"),
  DECIDED: (world) => decided(world, "bidan"),
  ACKNOWLEDGED: (world) => answered(world, "acknowledgeEvaluation"),
  OBJECTED: (world) => answered(world, "objectToEvaluation"),
};

describe.each(STATES)("an evaluation in %s", (state) => {
  let world: World;
  let evaluationId: string;
  beforeAll(async () => {
    world = await buildWorld();
    evaluationId = await REACH[state](world);
    await world.inside("A", (tx) =>
      tx.agency.update({ where: { id: world.agency.A }, data: { selfReviewRequired: false } }),
    );
  });

  it.each(Object.keys(STEPS).filter((name) => ![STEPS[name]?.in].flat().includes(state)))(
    "refuses %s and stays as it is",
    async (name) => {
      const before = await recordOf(world, "bidan", evaluationId);
      const result = await take(world, name, { evaluationId, version: before.version });
      expect(result).toMatchObject({ ok: false, code: "WRONG_STATE" });
      expect(await recordOf(world, "bidan", evaluationId)).toEqual(before);
    },
  );
});

async function take(world: World, name: string, target: { evaluationId: string; version: number }) {
  const step = STEPS[name];
  const command = commands.find((one) => one.name === name)?.command;
  if (step === undefined || command === undefined) throw new Error(`no step ${name}`);
  return execute(command, { actor: await world.actor(step.by), now: NOW }, { ...target, ...step.extra });
}

async function answered(world: World, name: string): Promise<string> {
  const evaluationId = await decided(world, "bidan");
  const result = await take(world, name, { evaluationId, version: 6 });
  if (!result.ok) throw new Error(result.message);
  return evaluationId;
}
