import { proposeRating } from "@/lib/calibration/commands/proposals";
import { nameCalibration, openCalibration } from "@/lib/calibration/commands/sessions";
import { execute } from "@/lib/core/command";
import { rated } from "@/tests/support/evaluations";
import { type Name, NOW, type World } from "@/tests/support/world";

export async function succeed<T>(attempt: Promise<{ ok: true; data: T } | { ok: false; message: string }>) {
  const result = await attempt;
  if (!result.ok) throw new Error(result.message);
  return result.data;
}

/** HR opens a calibration of the office with everything below it, first quarter. */
export async function calibrationOf(world: World, anonymous: boolean, by: Name = "hr"): Promise<string> {
  const context = { actor: await world.actor(by), now: NOW };
  const input = { unitId: world.unit("A", "dinas"), subperiodId: world.period.A.q1, anonymous };
  return (await succeed(execute(openCalibration, context, input))).sessionId;
}

/** The number somebody drew. */
export async function numberOf(world: World, sessionId: string, evaluationId: string): Promise<number> {
  const item = await world.inside("A", (tx) =>
    tx.calibrationItem.findFirstOrThrow({ where: { sessionId, evaluationId }, select: { number: true } }),
  );
  return item.number;
}

export type Proposed = { sessionId: string; evaluationId: string; number: number; proposalId: string };

/** The midwife rated "Sesuai" twice; the head of the other clinic proposes "Di Atas" for her results. */
export async function proposed(world: World, anonymous = false): Promise<Proposed> {
  const evaluationId = await rated(world, "bidan");
  await rated(world, "perawat");
  const sessionId = await calibrationOf(world, anonymous);
  const number = await numberOf(world, sessionId, evaluationId);
  const context = { actor: await world.actor("kapus2"), now: NOW };
  const { proposalId } = await succeed(
    execute(proposeRating, context, {
      sessionId,
      number,
      aspect: "RESULT",
      before: "MEETS",
      after: "ABOVE",
      reason: "Cakupan kunjungan jauh melampaui target bersama.",
    }),
  );
  return { sessionId, evaluationId, number, proposalId };
}

export async function name(world: World, sessionId: string, version = 0) {
  return execute(nameCalibration, { actor: await world.actor("hr"), now: NOW }, { sessionId, version });
}
