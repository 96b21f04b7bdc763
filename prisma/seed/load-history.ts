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
import { deliverDocument } from "@/lib/handover/commands/deliver";
import { evaluateAbove } from "@/lib/handover/commands/evaluate-above";
import { signDocument } from "@/lib/handover/commands/sign";
import { BEHAVIOUR_VALUES } from "@/lib/skp/behaviour-values";
import { run } from "./cast";
import type { SeedPlan } from "./data/types";
import { planOf, required, type Stage } from "./stage";

export type Year = { periodId: string; year: number; at: (day: string, time: string) => Date };

/** One person's evaluation of a whole year, with the self-review sent in the January after it. */
export type YearReview = {
  person: string;
  evaluationId: string;
  results: string[];
  /** A day of the month after the year ("01-14"). */
  day: (day: string) => Date;
};

export async function reviewYear(
  stage: Stage,
  { person }: SeedPlan,
  { periodId, year, at }: Year,
): Promise<YearReview> {
  const { id: agencyId } = stage.agency;
  const day = (date: string) => at(`${year + 1}-${date}`, "10:00");
  const employee = await stage.actor(person);
  const { skpId, results } = await planOf(stage, person, year);
  const subperiod = await inTenant(agencyId, (tx) =>
    tx.subperiod.findFirst({ where: { agencyId, periodId, kind: "YEAR" }, select: { id: true } }),
  );
  const subperiodId = required(subperiod, "year to evaluate").id;
  const opened = { actor: employee, now: day("01-06") };
  const { evaluationId } = await run(openEvaluation, opened, { skpId, subperiodId });
  const review = { evaluationId, version: 0, intent: "send", note: "Uraian ada pada bukti dukung." };
  await run(saveSelfReview, { actor: employee, now: day("01-08") }, review);
  return { person, evaluationId, results: results.map(({ id }) => id), day };
}

/** Rated, decided and handed over by the appraiser in time, and returned. */
export async function evaluateYear(stage: Stage, reviewed: YearReview, rating: Rating): Promise<void> {
  const { person, evaluationId, results, day } = reviewed;
  const leader = { actor: await stage.actor(stage.superior(person)), now: day("01-14") };
  const reason = "Terlihat dari laporan setahun dan pemeriksaan di tempat.";
  // Poor results alone lead to coaching; poor conduct would lead to counselling.
  const conduct: Rating = rating === "BELOW" ? "MEETS" : rating;
  const rows = Object.fromEntries(results.map((id) => [id, { rating, reason }]));
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
  const delivered = { evaluationId, version: 6, intent: "deliver" };
  await run(signDocument, { ...leader, now: day("01-15") }, delivered);
  const returned = { actor: await stage.actor(person), now: day("01-20") };
  await run(acknowledgeEvaluation, returned, { evaluationId, version: 6 });
}

/** January went by without the appraiser: the superior's chain of p.115-116, with D.1.2, final. */
export async function evaluateYearAbove(
  stage: Stage,
  { person, evaluationId, day }: YearReview,
  rating: Rating,
  reason: string,
): Promise<void> {
  const actor = await stage.actor(stage.superior(stage.superior(person)));
  const ratings = { resultRating: rating, behaviourRating: rating, reason };
  await run(evaluateAbove, { actor, now: day("02-05") }, { evaluationId, version: 1, ...ratings });
  await run(deliverDocument, { actor, now: day("02-06") }, { evaluationId, version: 0 });
  const returned = { actor: await stage.actor(person), now: day("02-10") };
  await run(acknowledgeEvaluation, returned, { evaluationId, version: 2 });
}
