import { recordProgress } from "@/lib/progress/commands";
import { type Cast, run } from "./cast";
import { DEMO_YEAR } from "./data/agencies";
import { onEveryStage, type PlanIds, planOf, quarterId, required } from "./stage";

/** The day of a quarter on which its realisation is written; that of the fourth lies before the demo's present. */
const WRITTEN = { 1: "03-27", 2: "06-26", 3: "09-28", 4: "11-16" } as const;

/** Realisation of every indicator with its evidence, written by the employee. */
export async function loadProgress(cast: Cast): Promise<void> {
  await onEveryStage(cast, async (stage) => {
    const quarters = await Promise.all([1, 2, 3, 4].map((quarter) => quarterId(stage, quarter)));
    const plans = new Map<string, PlanIds>();
    for (const row of stage.agency.data.progress) {
      const plan = plans.get(row.person) ?? (await planOf(stage, row.person));
      plans.set(row.person, plan);
      const context = {
        actor: await stage.actor(row.person),
        now: stage.at(`${DEMO_YEAR}-${WRITTEN[row.quarter]}T14:20`),
      };
      const indicator = plan.results[row.result - 1]?.indicators[row.indicator - 1];
      await run(recordProgress, context, {
        indicatorId: required(indicator, `indicator ${row.result}.${row.indicator} of ${row.person}`),
        subperiodId: quarters[row.quarter - 1],
        realisation: row.realised,
        note: row.note,
        evidenceTitle: `Bukti dukung hasil kerja ${row.result}, indikator ${row.indicator}`,
        evidenceUrl: row.evidenceUrl,
      });
    }
  });
}
