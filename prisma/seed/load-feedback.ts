import { inTenant } from "@/lib/db/tenant";
import { giveFeedback } from "@/lib/feedback/commands";
import { type Cast, run } from "./cast";
import type { SeedFeedback } from "./data/types";
import { onEveryStage, type PlanIds, planOf, required, type Stage } from "./stage";

/** All feedback of the cast is about the evaluated quarter. */
const GIVEN = { evaluated: -1 };

/** Feedback as each giver wrote it. */
export async function loadFeedback(cast: Cast): Promise<void> {
  await onEveryStage(cast, async (stage) => {
    for (const row of stage.agency.data.feedback) {
      const plan = await planOf(stage, row.person);
      if (row.giver === null) await writeDown(stage, row, plan);
      else {
        const actor = await stage.actor(row.giver);
        const now = stage.at(GIVEN, "11:05");
        const { skpId } = plan;
        await run(
          giveFeedback,
          { actor, now },
          { skpId, about: subjectOf(row, plan), tone: row.tone, text: row.text },
        );
      }
    }
  });
}

function subjectOf({ about, person }: SeedFeedback, plan: PlanIds): string {
  if ("value" in about) return `value:${about.value}`;
  return `result:${required(plan.results[about.result - 1], `result ${about.result} of ${person}`).id}`;
}

/** Citizens have no account yet, so no command speaks for them: their words come from elsewhere and are stored as such. */
function writeDown(stage: Stage, row: SeedFeedback, plan: PlanIds): Promise<unknown> {
  const { id: agencyId } = stage.agency;
  const { about, giverClass, tone, text } = row;
  return inTenant(agencyId, (tx) =>
    tx.feedback.create({
      data: {
        agencyId,
        skpId: plan.skpId,
        workResultId: "value" in about ? null : (plan.results[about.result - 1]?.id ?? null),
        value: "value" in about ? about.value : null,
        giverClass,
        giverName: row.giverName ?? "",
        tone,
        text,
        createdAt: stage.at(GIVEN, "11:05"),
      },
    }),
  );
}
