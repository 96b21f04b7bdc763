import { setCreditBasis } from "@/lib/credit/commands";
import { inTenant } from "@/lib/db/tenant";
import { announceAward, decideAward, nominateForAward, saveAwardKind } from "@/lib/followup/commands/awards";
import {
  addCoachingNote,
  addCoachingStep,
  finishCoachingStep,
  saveCoaching,
} from "@/lib/followup/commands/coaching";
import { tagRecommendation, workOffRecommendation } from "@/lib/followup/commands/recommendations";
import { giveMandate, recordSanction } from "@/lib/followup/commands/sanctions";
import { type Cast, personOf, run } from "./cast";
import type { SeedFollowUp } from "./data/follow-up-types";
import { onEveryStage, quarterId, required, type Stage } from "./stage";

/** What follows the evaluations: recommendations, coaching, awards, a sanction, what credit points begin with. */
export async function loadFollowUp(cast: Cast): Promise<void> {
  await onEveryStage(cast, async (stage) => {
    const { recommendations, coaching, credit, mandates, sanctions } = stage.agency.data.followUp;
    for (const one of recommendations) await recommend(stage, one);
    for (const one of coaching) await coach(stage, one);
    await award(stage, stage.agency.data.followUp);
    const admin = await by(stage, stage.admin, -3);
    for (const { person, scope, basis } of mandates) {
      const nip = personOf(stage.agency, person).data.nip;
      await run(giveMandate, admin, {
        nip,
        scope,
        basis,
        startsOn: stage.agency.calendar.day({ on: "01-12" }),
      });
    }
    for (const { person, by: official, ...facts } of sanctions) {
      const { employeeId } = personOf(stage.agency, person);
      const day = stage.agency.calendar.day({ past: -6 });
      const context = await by(stage, official, -5);
      await run(recordSanction, context, { employeeId, ...facts, decidedOn: day, startsOn: day });
    }
    for (const { person, ...basis } of credit) {
      const { employeeId } = personOf(stage.agency, person);
      const countsFrom = `${stage.agency.calendar.year - 2}-01-01`;
      await run(setCreditBasis, admin, { employeeId, version: 0, countsFrom, ...basis });
    }
  });
}

async function by(stage: Stage, person: string, past: number, time = "09:30") {
  return { actor: await stage.actor(person), now: stage.at({ past }, time) };
}

async function recommend(stage: Stage, given: SeedFollowUp["recommendations"][number]): Promise<void> {
  const { person, done, ...tag } = given;
  const { id: agencyId } = stage.agency;
  const subperiodId = await quarterId(stage, stage.agency.calendar.evaluated);
  const { employeeId } = personOf(stage.agency, person);
  const { id: evaluationId } = await inTenant(agencyId, (tx) =>
    tx.evaluation.findFirstOrThrow({ where: { agencyId, employeeId, subperiodId }, select: { id: true } }),
  );
  await run(tagRecommendation, await by(stage, stage.superior(person), -2), { evaluationId, ...tag });
  if (done === undefined) return;
  const where = { agencyId, evaluationId, kind: tag.kind };
  const row = await inTenant(agencyId, (tx) =>
    tx.recommendation.findFirstOrThrow({ where, select: { id: true } }),
  );
  await run(workOffRecommendation, await by(stage, stage.admin, -1), {
    recommendationId: row.id,
    version: 0,
    ...done,
  });
}

/** The latest plan that the database opened for the person. */
async function coach(stage: Stage, given: SeedFollowUp["coaching"][number]): Promise<void> {
  const { person, steps, note, ...words } = given;
  const { id: agencyId } = stage.agency;
  const { employeeId } = personOf(stage.agency, person);
  const plan = await inTenant(agencyId, (tx) =>
    tx.coachingPlan.findFirst({
      where: { agencyId, employeeId },
      orderBy: { opensAt: "desc" },
      select: { id: true },
    }),
  );
  const planId = required(plan, `coaching plan of ${person}`).id;
  const employee = await by(stage, person, -9);
  const leader = await by(stage, stage.superior(person), -8);
  await run(saveCoaching, employee, { planId, version: 0, ...words });
  for (const { text, owner, done } of steps) {
    await run(addCoachingStep, leader, {
      planId,
      text,
      owner,
      dueOn: stage.agency.calendar.day({ coming: 21 }),
    });
    if (done === undefined) continue;
    const where = { agencyId, planId, text };
    const step = await inTenant(agencyId, (tx) =>
      tx.coachingStep.findFirstOrThrow({ where, select: { id: true } }),
    );
    await run(finishCoachingStep, await by(stage, person, -2), { stepId: step.id, version: 0, note: done });
  }
  await run(addCoachingNote, await by(stage, stage.superior(person), -1), { planId, text: note });
}

async function award(stage: Stage, { awards, nominations }: SeedFollowUp): Promise<void> {
  const { id: agencyId, calendar, data } = stage.agency;
  for (const kind of awards) await run(saveAwardKind, await by(stage, stage.admin, -12), kind);
  const head = required(
    data.people.find(({ position }) => position?.level === "AGENCY_LEADER"),
    "head",
  ).key;
  for (const { person, award: name, reason, announced } of nominations) {
    const { employeeId } = personOf(stage.agency, person);
    const kind = await inTenant(agencyId, (tx) =>
      tx.awardKind.findFirstOrThrow({ where: { agencyId, name } }),
    );
    const nominator = await by(stage, stage.superior(person), -7);
    const input = { kindId: kind.id, employeeId, year: calendar.year, reason };
    const { awardId } = await run(nominateForAward, nominator, input);
    if (!announced) continue;
    const basis = "Memenuhi kriteria; bukti pendukung diperiksa.";
    await run(decideAward, await by(stage, head, -5), {
      awardId,
      version: 0,
      decision: "GRANTED",
      reason: basis,
    });
    await run(announceAward, await by(stage, head, -4), { awardId, version: 1 });
  }
}
