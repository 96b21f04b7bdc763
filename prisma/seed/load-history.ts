import type { Rating } from "@/lib/db/generated/enums";
import { inTenant } from "@/lib/db/tenant";
import { decideEvaluation, rateOverall } from "@/lib/evaluation/commands/decide";
import { openEvaluation } from "@/lib/evaluation/commands/open";
import { rateBehaviour } from "@/lib/evaluation/commands/rate-behaviour";
import { rateCompetency } from "@/lib/evaluation/commands/rate-competency";
import { rateResults } from "@/lib/evaluation/commands/rate-results";
import { acknowledgeEvaluation } from "@/lib/evaluation/commands/respond";
import { saveSelfReview } from "@/lib/evaluation/commands/self-review";
import { COMPETENCIES } from "@/lib/evaluation/rules/required-level";
import { signDocument } from "@/lib/handover/commands/sign";
import { BEHAVIOUR_VALUES } from "@/lib/skp/behaviour-values";
import { run } from "./cast";
import type { SeedPlan } from "./data/types";
import { planOf, required, type Stage } from "./stage";

export type Year = { periodId: string; year: number; at: (day: string, time: string) => Date };

/** One person's result of a whole year, from the self-review to the returned document, in the January after it. */
export async function evaluateYear(
  stage: Stage,
  { person }: SeedPlan,
  rating: Rating,
  { periodId, year, at }: Year,
): Promise<void> {
  const { id: agencyId } = stage.agency;
  const day = (number: string, time = "10:00") => at(`${year + 1}-01-${number}`, time);
  const employee = await stage.actor(person);
  const leader = { actor: await stage.actor(stage.superior(person)), now: day("14") };
  const { skpId, results } = await planOf(stage, person, year);
  const subperiod = await inTenant(agencyId, (tx) =>
    tx.subperiod.findFirst({ where: { agencyId, periodId, kind: "YEAR" }, select: { id: true } }),
  );
  const subperiodId = required(subperiod, "year to evaluate").id;
  const { evaluationId } = await run(
    openEvaluation,
    { actor: employee, now: day("06") },
    { skpId, subperiodId },
  );
  const review = { evaluationId, version: 0, intent: "send", note: "Uraian ada pada bukti dukung." };
  await run(saveSelfReview, { actor: employee, now: day("08") }, review);
  const reason = "Terlihat dari laporan setahun dan pemeriksaan di tempat.";
  // Poor results alone lead to coaching; poor conduct would lead to counselling.
  const conduct: Rating = rating === "BELOW" ? "MEETS" : rating;
  const rows = Object.fromEntries(results.map(({ id }) => [id, { rating, reason }]));
  await run(rateResults, leader, { evaluationId, version: 1, results: rows });
  const values = Object.keys(BEHAVIOUR_VALUES).map((value) => [value, { rating: conduct }]);
  await run(rateBehaviour, leader, { evaluationId, version: 2, behaviours: Object.fromEntries(values) });
  const levels = COMPETENCIES.map((one) => [one, { level: 3, reason }]);
  await run(rateCompetency, leader, { evaluationId, version: 3, competencies: Object.fromEntries(levels) });
  const overall = {
    resultRating: rating,
    resultReason: reason,
    behaviourRating: conduct,
    behaviourReason: reason,
  };
  await run(rateOverall, leader, { evaluationId, version: 4, ...overall });
  await run(decideEvaluation, leader, { evaluationId, version: 5 });
  await run(signDocument, { ...leader, now: day("15") }, { evaluationId, version: 6, intent: "deliver" });
  await run(acknowledgeEvaluation, { actor: employee, now: day("20") }, { evaluationId, version: 6 });
}
