import { updateAgency } from "@/lib/agency/commands";
import { advise, answerAdvice } from "@/lib/calibration/commands/advice";
import { inviteParticipant } from "@/lib/calibration/commands/participants";
import { answerProposal, proposeRating } from "@/lib/calibration/commands/proposals";
import { closeCalibration, openCalibration } from "@/lib/calibration/commands/sessions";
import { addTeamMember, formEvaluationTeam } from "@/lib/calibration/commands/teams";
import { inTenant } from "@/lib/db/tenant";
import { personOf, run } from "./cast";
import type { SeedAdvice, SeedProposal } from "./data/fairness-types";
import { quarterId, required, type Stage } from "./stage";

/** The calibrations by their place in the story's list: who rates while they run is told in load-evaluations.ts. */
export type Fairness = { stage: Stage; sessions: string[] };

/** Opens the calibrations and appoints the evaluation teams, the day before ratings are decided. */
export async function beginFairness(stage: Stage): Promise<Fairness> {
  const { calibrations, teams } = stage.agency.data.fairness;
  const subperiodId = await quarterId(stage, stage.agency.calendar.evaluated);
  const now = stage.at({ evaluated: 6 }, "09:00");
  const unitId = (unit: string) => required(stage.agency.unitIds.get(unit), `unit ${unit}`);
  const sessions: string[] = [];
  for (const { unit, opener, purpose, invited } of calibrations) {
    const context = { actor: await stage.actor(opener), now };
    const opened = await run(openCalibration, context, { unitId: unitId(unit), subperiodId, purpose });
    for (const person of invited) {
      const { employeeId } = personOf(stage.agency, person);
      await run(inviteParticipant, context, { sessionId: opened.sessionId, employeeId });
    }
    sessions.push(opened.sessionId);
  }
  if (teams.length > 0) await switchTeamsOn(stage);
  for (const { unit, opener, purpose, members } of teams) {
    const context = { actor: await stage.actor(opener), now };
    const { teamId } = await run(formEvaluationTeam, context, { unitId: unitId(unit), purpose });
    for (const { person, party } of members) {
      const { employeeId } = personOf(stage.agency, person);
      await run(addTeamMember, context, { teamId, employeeId, party });
    }
  }
  return { stage, sessions };
}

async function switchTeamsOn(stage: Stage): Promise<void> {
  const { id } = stage.agency;
  const agency = await inTenant(id, (tx) => tx.agency.findUniqueOrThrow({ where: { id } }));
  const context = { actor: await stage.actor(stage.admin), now: stage.at({ evaluated: 5 }, "09:00") };
  await run(updateAgency, context, {
    ...agency,
    objectionCalendarDays: !agency.objectionWorkingDays,
    evaluationTeams: true,
  });
}

/** What was proposed and recommended about one person between the rating and the decision, with the answers. */
export async function discuss(
  { stage, sessions }: Fairness,
  person: string,
  evaluationId: string,
): Promise<void> {
  const { calibrations, teams } = stage.agency.data.fairness;
  for (const [index, { proposals }] of calibrations.entries()) {
    const sessionId = required(sessions[index], "calibration");
    for (const proposal of proposals.filter((one) => one.person === person)) {
      await propose(stage, sessionId, evaluationId, proposal);
    }
  }
  for (const one of teams.flatMap(({ advice }) => advice).filter((given) => given.person === person)) {
    await recommend(stage, evaluationId, one);
  }
}

const at = (stage: Stage) => stage.at({ evaluated: 7 }, "14:05");

async function propose(
  stage: Stage,
  sessionId: string,
  evaluationId: string,
  { person, by, answer, ...given }: SeedProposal,
): Promise<void> {
  const { number } = await inTenant(stage.agency.id, (tx) =>
    tx.calibrationItem.findFirstOrThrow({ where: { sessionId, evaluationId }, select: { number: true } }),
  );
  const proposer = { actor: await stage.actor(by), now: at(stage) };
  const { proposalId } = await run(proposeRating, proposer, { sessionId, number, ...given });
  if (answer === undefined) return;
  const appraiser = { actor: await stage.actor(stage.superior(person)), now: at(stage) };
  const decision = answer.accepted ? "ACCEPTED" : "DECLINED";
  await run(answerProposal, appraiser, { proposalId, decision, answer: answer.text });
}

async function recommend(
  stage: Stage,
  evaluationId: string,
  { person, by, text, answer, comment = false }: SeedAdvice,
): Promise<void> {
  const member = { actor: await stage.actor(by), now: at(stage) };
  const kind = comment ? "COMMENT" : "RECOMMENDATION";
  const { adviceId } = await run(advise, member, { evaluationId, kind, text });
  if (answer === undefined) return;
  const appraiser = { actor: await stage.actor(stage.superior(person)), now: at(stage) };
  const followed = answer.followed ? "ya" : "tidak";
  await run(answerAdvice, appraiser, { adviceId, followed, answer: answer.text });
}

/** Closes the calibrations that have a conclusion. */
export async function endFairness({ stage, sessions }: Fairness): Promise<void> {
  for (const [index, { opener, conclusion }] of stage.agency.data.fairness.calibrations.entries()) {
    if (conclusion === undefined) continue;
    const context = { actor: await stage.actor(opener), now: stage.at({ evaluated: 8 }, "08:10") };
    await run(closeCalibration, context, { sessionId: sessions[index], version: 0, conclusion });
  }
}
