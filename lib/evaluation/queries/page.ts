import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import { getDraft, type SavedDraft } from "@/lib/core/drafts";
import type { Reads } from "@/lib/db/direct";
import { type DraftedForm, evaluationDraft } from "@/lib/evaluation/drafts";
import {
  availableActions,
  type EvaluationAction,
  isOwnEvaluation,
  seesRatings,
} from "@/lib/evaluation/policy";
import { type Distribution, getDistribution } from "@/lib/evaluation/queries/distribution";
import { getEvaluation } from "@/lib/evaluation/queries/record";
import { getNeighbours, type Neighbour } from "@/lib/evaluation/queries/team";
import { listViewers, type Viewer } from "@/lib/evaluation/queries/viewers";
import type { EvaluationRecord } from "@/lib/evaluation/record";
import { isPublished } from "@/lib/evaluation/rules/states";

/** An evaluation with a form of it: what the form writes, and what was typed there and not sent. */
export type FormPage = { record: EvaluationRecord; draftName: string; draft: SavedDraft | null };

/** The evaluation and the draft of one of its forms; null when the actor may not take that action now. */
export async function getFormPage(
  tx: Reads,
  actor: AgencyActor,
  id: string,
  form: DraftedForm,
  action: EvaluationAction,
  now: Date,
): Promise<FormPage | null> {
  const record = await getEvaluation(tx, actor, id, now);
  if (record === null || !availableActions(actor, record, now).includes(action)) return null;
  const draftName = evaluationDraft(actor.accountId, id, form);
  return { record, draftName, draft: await getDraft(tx, actor, draftName) };
}

/** `distribution` comes with the conclusion: there it is considered. */
export type RatingPage = FormPage & {
  previous: Neighbour;
  next: Neighbour;
  distribution: Distribution | null;
};

/** One step of the rating page with the people before and after; null when the actor is not rating it now. */
export async function getRatingPage(
  tx: Reads,
  actor: AgencyActor,
  id: string,
  step: DraftedForm,
  now: Date,
): Promise<RatingPage | null> {
  const page = await getFormPage(tx, actor, id, step, "RATE", now);
  if (page === null) return null;
  const isLast = step === "simpulan";
  return {
    ...page,
    ...(await getNeighbours(tx, actor, page.record)),
    distribution: isLast ? await getDistribution(tx, page.record, actor.employeeId, now) : null,
  };
}

export type CheckPage = { record: EvaluationRecord; distribution: Distribution };

/** The last look before the decision; null when the actor is not rating it now. Three statements. */
export async function getCheckPage(
  tx: Reads,
  actor: AgencyActor,
  id: string,
  now: Date,
): Promise<CheckPage | null> {
  const record = await getEvaluation(tx, actor, id, now);
  if (record === null || !availableActions(actor, record, now).includes("RATE")) return null;
  return { record, distribution: await getDistribution(tx, record, actor.employeeId, now) };
}

export type ExplanationPage = { record: EvaluationRecord; viewers: Viewer[] | null };

/**
 * A decided evaluation that the actor may see the outcome of; null otherwise. The rated person also learns who looked at it.
 * Two statements.
 */
export async function getExplanationPage(
  tx: Reads,
  actor: AgencyActor,
  id: string,
  now: Date,
): Promise<ExplanationPage | null> {
  const record = await getEvaluation(tx, actor, id, now);
  if (record === null || !isPublished(record.state) || !seesRatings(actor, record, now)) return null;
  const viewers = isOwnEvaluation(actor, record) ? await listViewers(tx, actor.agencyId, id) : null;
  return { record, viewers };
}
