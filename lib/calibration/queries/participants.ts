import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import { canConduct } from "@/lib/calibration/policy";
import { allowsStep } from "@/lib/calibration/rules/course";
import type { Reads } from "@/lib/db/direct";
import { type Candidate, findCandidates } from "@/lib/employees/queries/candidates";
import { type Calibration, findCalibration, listParticipants, type Participant } from "./session";

export type ParticipantsPage = {
  calibration: Calibration;
  participants: Participant[];
  /** People who were searched for and do not take part yet. */
  candidates: Candidate[];
};

/** Who takes part, and whom to invite; null unless the actor conducts it and it is running. Three statements. */
export async function getParticipantsPage(
  tx: Reads,
  actor: AgencyActor,
  id: string,
  text: string,
): Promise<ParticipantsPage | null> {
  const calibration = await findCalibration(tx, actor, actor.agencyId, id);
  if (calibration === null || !canConduct(actor, calibration)) return null;
  if (!allowsStep(calibration.state, "INVITE")) return null;
  const participants = await listParticipants(tx, actor.agencyId, id);
  const there = new Set(participants.map(({ employeeId }) => employeeId));
  const found = await findCandidates(tx, actor, text);
  return { calibration, participants, candidates: found.filter((one) => !there.has(one.id)) };
}
