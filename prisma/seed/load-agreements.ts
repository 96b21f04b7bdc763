import { saveBudgets, signAgreement, startAgreement } from "@/lib/agreement/commands/agreements";
import { saveGoal } from "@/lib/agreement/commands/goals";
import { saveStrategicGoal } from "@/lib/agreement/commands/strategic";
import type { Context } from "@/lib/core/command";
import { inTenant } from "@/lib/db/tenant";
import { type Cast, run } from "./cast";
import type { SeedAgreement, SeedGoal } from "./data/agreement-types";
import { onEveryStage, periodOf, required, type Stage } from "./stage";

/** Strategic plan and performance agreements: the plan by the HR admin, each agreement by the head of its unit. */
export async function loadAgreements(cast: Cast): Promise<void> {
  await onEveryStage(cast, async (stage) => {
    const strategic = await loadStrategy(stage);
    const periodId = await periodOf(stage);
    for (const agreement of stage.agency.data.promises.agreements) {
      await loadAgreement(stage, agreement, { periodId, strategic });
    }
  });
}

async function loadStrategy(stage: Stage): Promise<Map<string, string>> {
  const { agency } = stage;
  const context = { actor: await stage.actor(stage.admin), now: stage.at({ on: "01-02" }, "10:00") };
  const ids = new Map<string, string>();
  for (const { key, unit, parent, years, ...goal } of agency.data.promises.strategy) {
    const [firstYear, lastYear] = years.map((offset) => String(agency.calendar.year + offset));
    const unitId = agency.unitIds.get(unit);
    const input = { ...goal, unitId, parentId: ids.get(parent ?? "") ?? "", firstYear, lastYear };
    ids.set(key, (await run(saveStrategicGoal, context, input)).goalId);
  }
  return ids;
}

type Known = { periodId: string; strategic: Map<string, string> };

async function loadAgreement(stage: Stage, agreement: SeedAgreement, known: Known): Promise<void> {
  const { agency } = stage;
  const head = agency.data.people.find(
    ({ unit, position }) => unit === agreement.unit && position.isUnitHead,
  );
  const actor = await stage.actor(required(head, `head of ${agreement.unit}`).key);
  const context = { actor, now: stage.at({ on: "01-05" }, "10:00") };
  const unitId = agency.unitIds.get(agreement.unit);
  const { agreementId } = await run(startAgreement, context, { periodId: known.periodId, unitId });
  for (const goal of agreement.goals) {
    await writeGoal(stage, context, { agreementId, goal, strategic: known.strategic });
  }
  if (agreement.budgets.length > 0) {
    const version = agreement.goals.length;
    await run(saveBudgets, context, { agreementId, version, budgets: agreement.budgets });
  }
  if (agreement.signedOn !== undefined) {
    const version = agreement.goals.length + Math.min(1, agreement.budgets.length);
    const signedOn = `${agency.calendar.year}-${agreement.signedOn}`;
    await run(signAgreement, context, { agreementId, version, signedOn });
  }
}

type Writing = { agreementId: string; goal: SeedGoal; strategic: Map<string, string> };

async function writeGoal(stage: Stage, context: Context, { agreementId, goal, strategic }: Writing) {
  const { agency } = stage;
  const { goalId } = await run(saveGoal, context, {
    agreementId,
    code: goal.code ?? "",
    statement: goal.statement,
    parentId: goal.supports === undefined ? "" : required(agency.goals.get(goal.supports), goal.supports).id,
    strategicGoalId: strategic.get(goal.strategic ?? "") ?? "",
    indicators: goal.indicators.map(({ quarters, ...indicator }) => ({
      ...indicator,
      ...Object.fromEntries((quarters ?? []).map((amount, index) => [`quarter${index + 1}`, amount])),
    })),
  });
  const indicators = await inTenant(agency.id, (tx) =>
    tx.goalIndicator.findMany({
      where: { agencyId: agency.id, goalId },
      orderBy: { sortOrder: "asc" },
      select: { id: true },
    }),
  );
  agency.goals.set(goal.key, { id: goalId, indicators: indicators.map(({ id }) => id) });
}
