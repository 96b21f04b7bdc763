import { startAgreement } from "@/lib/agreement/commands/agreements";
import { saveGoal } from "@/lib/agreement/commands/goals";
import { saveStrategicGoal } from "@/lib/agreement/commands/strategic";
import { execute } from "@/lib/core/command";
import { done } from "./plans";
import { type Name, NOW, type World } from "./world";

/** A goal as the form sends it, with one indicator of 100 and a trajectory that adds up. */
export const typedGoal = (statement: string, more: Record<string, unknown> = {}) => ({
  statement,
  indicators: [
    {
      statement: `Jumlah ${statement.toLowerCase()}`,
      target: "100",
      unit: "orang",
      accumulation: "SUM",
      quarter1: "10",
      quarter2: "20",
      quarter3: "30",
      quarter4: "40",
    },
    { statement: "", target: "", unit: "", accumulation: "SUM", quarter1: "" },
  ],
  ...more,
});

/** An agreement 2026 of a unit of agency A with the given goals; returns its id and theirs. */
export async function agreement(
  world: World,
  unit: string,
  statements: string[] = ["Layanan meningkat"],
  by: Name = "hr",
): Promise<{ agreementId: string; goalIds: string[] }> {
  const context = { actor: await world.actor(by), now: NOW };
  const input = { periodId: world.period.A.id, unitId: world.unit("A", unit) };
  const { agreementId } = done(await execute(startAgreement, context, input));
  const goalIds: string[] = [];
  for (const statement of statements) {
    const saved = await execute(saveGoal, context, { agreementId, ...typedGoal(statement) });
    goalIds.push(done(saved).goalId);
  }
  return { agreementId, goalIds };
}

/** The version a page would put into its form now. */
export async function agreementVersion(world: World, agreementId: string): Promise<number> {
  const row = await world.inside("A", (tx) =>
    tx.performanceAgreement.findFirstOrThrow({ where: { id: agreementId } }),
  );
  return row.version;
}

/** The same for a goal. */
export async function goalVersion(world: World, goalId: string): Promise<number> {
  return (await world.inside("A", (tx) => tx.goal.findFirstOrThrow({ where: { id: goalId } }))).version;
}

/** A goal of the strategic plan of agency A, 2025 to 2029. */
export async function strategicGoal(world: World, more: Record<string, unknown> = {}): Promise<string> {
  const context = { actor: await world.actor("hr"), now: NOW };
  const saved = await execute(saveStrategicGoal, context, {
    unitId: world.unit("A", "root"),
    code: "S1",
    statement: "Derajat kesehatan meningkat",
    firstYear: "2025",
    lastYear: "2029",
    indicators: [{ statement: "Angka harapan hidup", baseline: "68", target: "70" }],
    ...more,
  });
  return done(saved).goalId;
}
