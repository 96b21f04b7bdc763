import { recordProgress } from "@/lib/progress/commands/record";
import type { Quarter, StoryDay } from "./calendar";
import { type Cast, type CastAgency, run } from "./cast";
import type { SeedProgress } from "./data/types";
import { onEveryStage, type PlanIds, planOf, quarterId, required } from "./stage";

/** The day on which a quarter's realisation is written. */
const WRITTEN: Record<Quarter, StoryDay> = {
  1: { evaluated: -186 },
  2: { evaluated: -95 },
  3: { evaluated: -2 },
  4: { past: -5 },
};

/** What the cast tells about quarters that the demo's year has had, each with its day. */
export function toldProgress({ data, calendar }: CastAgency): (SeedProgress & { written: StoryDay })[] {
  return data.progress.flatMap((row) => {
    const quarter = calendar.quarter(row.quarter);
    return quarter === null ? [] : [{ ...row, quarter, written: WRITTEN[row.quarter] }];
  });
}

/** Realisation of every indicator with its evidence, written by the employee. */
export async function loadProgress(cast: Cast): Promise<void> {
  await onEveryStage(cast, async (stage) => {
    const quarters = await Promise.all([1, 2, 3, 4].map((quarter) => quarterId(stage, quarter)));
    const { calendar } = stage.agency;
    const plans = new Map<string, PlanIds>();
    for (const row of toldProgress(stage.agency)) {
      const plan = plans.get(row.person) ?? (await planOf(stage, row.person));
      plans.set(row.person, plan);
      const context = {
        actor: await stage.actor(row.person),
        now: stage.at(row.written, "14:20"),
      };
      const indicator = plan.results[row.result - 1]?.indicators[row.indicator - 1];
      await run(recordProgress, context, {
        indicatorId: required(indicator, `indicator ${row.result}.${row.indicator} of ${row.person}`),
        subperiodId: quarters[row.quarter - 1],
        realisation: row.realised,
        note: row.note,
        evidenceTitle: `Bukti dukung hasil kerja ${row.result}, indikator ${row.indicator}`,
        evidenceUrl: `https://bukti.example/${calendar.year}/tw${row.quarter}/${row.person}/${row.result}-${row.indicator}`,
      });
    }
  });
}
