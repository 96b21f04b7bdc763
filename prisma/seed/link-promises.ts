import type { Context } from "@/lib/core/command";
import { inTenant } from "@/lib/db/tenant";
import { linkAgreement } from "@/lib/skp/commands/from-agreement";
import { getPlanPromise } from "@/lib/skp/queries/promise";
import { personOf, run } from "./cast";
import { periodOf, planOf, required, type Stage } from "./stage";

/**
 * Links a head's plan with the agreement of the unit: what stands there in the same words, and what the cast says is the
 * same in other words. Does nothing for who leads no unit with an agreement.
 */
export async function linkPromises(
  stage: Stage,
  person: string,
  context: Required<Pick<Context, "actor" | "now">>,
) {
  const { agency } = stage;
  const { skpId, version, results } = await planOf(stage, person);
  const { employeeId } = personOf(agency, person);
  const plan = { agencyId: agency.id, id: skpId, periodId: await periodOf(stage), employeeId };
  const when = { now: context.now, zone: context.actor.timeZone };
  const { sameWords } = await inTenant(agency.id, (tx) => getPlanPromise(tx, plan, when));
  const told = agency.data.promises.links.find((link) => link.person === person);
  const goalOf = (key: string) => required(agency.goals.get(key), `goal ${key}`);
  const goals = (told?.goals ?? []).map(({ goal, result }) => ({
    goalId: goalOf(goal).id,
    resultId: results[result - 1]?.id,
  }));
  const indicators = (told?.indicators ?? []).map(({ goal, of, result, indicator }) => ({
    goalIndicatorId: goalOf(goal).indicators[of - 1],
    indicatorId: results[result - 1]?.indicators[indicator - 1],
  }));
  const links = {
    goals: [...sameWords.goals, ...goals],
    indicators: [...sameWords.indicators, ...indicators],
  };
  if (links.goals.length + links.indicators.length === 0) return;
  await run(linkAgreement, context, { skpId, version, ...links });
}
