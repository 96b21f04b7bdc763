import type { Context } from "@/lib/core/command";
import { saveExpectations } from "@/lib/skp/commands/behaviour";
import { saveResult } from "@/lib/skp/commands/results";
import { saveTerms } from "@/lib/skp/commands/terms";
import { run } from "./cast";
import type { SeedPlan } from "./data/types";
import { planOf, type Stage } from "./stage";

/** Results with their indicators, and the annex; what study leave adds comes later. */
export async function writeContent(
  stage: Stage,
  plan: SeedPlan,
  skpId: string,
  context: Context,
): Promise<void> {
  for (const { kind, statement, assignedBy, serves, servesText, indicators } of plan.results.filter(
    ({ ofStudy }) => ofStudy !== true,
  )) {
    const served = serves && (await planOf(stage, serves.person)).results[serves.result - 1];
    await run(saveResult, context, {
      skpId,
      kind,
      statement,
      assignedBy,
      servesId: served?.id ?? "",
      servesText: servesText ?? "",
      indicators,
    });
  }
  const terms = {
    RESOURCE: plan.resources,
    ACCOUNTABILITY: plan.accountability,
    CONSEQUENCE: plan.consequences,
  };
  for (const [kind, texts] of Object.entries(terms)) {
    if (texts.length > 0) await run(saveTerms, context, { skpId, kind, lines: texts.join("\n") });
  }
}

/** What the leader expects of the behaviour. */
export async function writeExpectations(plan: SeedPlan, skpId: string, leader: Context): Promise<void> {
  for (const { value, texts } of plan.expectations) {
    await run(saveExpectations, leader, { skpId, value, lines: texts.join("\n") });
  }
}

/** The plan with the version it has now. */
export async function standing(stage: Stage, { person }: SeedPlan, year?: number) {
  const { skpId, version } = await planOf(stage, person, year);
  return { skpId, version };
}
