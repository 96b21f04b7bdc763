import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import { getDraft } from "@/lib/core/drafts";
import type { Reads } from "@/lib/db/direct";
import type { Tx } from "@/lib/db/tenant";
import { notesDraft, planDraft } from "@/lib/dialogue/drafts";
import {
  accessOf,
  availableActions,
  canCloseAction,
  canPlanDialogue,
  type DialogueAction,
  sideOf,
} from "@/lib/dialogue/policy";
import { getOpenPoints } from "@/lib/dialogue/queries/agenda";
import {
  listAgreed,
  listEarlier,
  loadAction,
  loadDialogue,
  loadPerson,
} from "@/lib/dialogue/queries/dialogue";
import { listDialoguesOf } from "@/lib/dialogue/queries/lists";
import { agendaFrom } from "@/lib/dialogue/rules";
import { relationTo } from "@/lib/employees/policy";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A dialogue as its reader may see it: with what was said, or (HR, auditor) only that it took place. */
export async function getDialoguePage(tx: Tx, actor: AgencyActor, dialogueId: string) {
  const dialogue = await loadDialogue(tx, actor.agencyId, dialogueId);
  const access = dialogue === null ? null : accessOf(actor, dialogue);
  if (dialogue === null || access === null) return null;
  const { agenda, notes, appreciation, cancelReason, ...facts } = dialogue;
  const actions = dialogue.periodState === "OPEN" ? availableActions(actor, dialogue) : [];
  if (access === "FACTS") return { dialogue: facts, content: null, actions, side: null };
  const agreed = await listAgreed(tx, actor.agencyId, dialogue.id);
  const earlier = await listEarlier(tx, { agencyId: actor.agencyId, ...dialogue });
  return {
    dialogue: facts,
    content: { agenda, notes, appreciation, cancelReason, agreed, earlier },
    actions,
    side: sideOf(actor, dialogue),
  };
}

export type DialoguePage = NonNullable<Awaited<ReturnType<typeof getDialoguePage>>>;

/** The same for the page of one step; null when the step is not open to the actor. */
export async function getStepPage(tx: Tx, actor: AgencyActor, dialogueId: string, step: DialogueAction) {
  const page = await getDialoguePage(tx, actor, dialogueId);
  if (page === null || page.content === null || !page.actions.includes(step)) return null;
  const draft =
    step === "WRITE_NOTES" ? await getDraft(tx, actor, notesDraft(actor.accountId, dialogueId)) : null;
  return { ...page.content, ...page.dialogue, draftName: notesDraft(actor.accountId, dialogueId), draft };
}

export type StepPage = NonNullable<Awaited<ReturnType<typeof getStepPage>>>;

/** With whom, and an agenda that starts from the open points; null when the actor plans no dialogue with this person. */
export async function getPlanPage(
  tx: Tx,
  actor: AgencyActor,
  { employeeId, evaluationId: asked, now }: { employeeId: string; evaluationId: string | null; now: Date },
) {
  const person = await loadPerson(tx, actor.agencyId, employeeId);
  if (person === null || !canPlanDialogue(actor, person)) return null;
  const evaluationId = asked !== null && UUID.test(asked) ? asked : null;
  const points = await getOpenPoints(tx, { agencyId: actor.agencyId, employeeId, evaluationId, now });
  const own = employeeId === actor.employeeId;
  const draftName = planDraft(actor.accountId, employeeId);
  return {
    draftName,
    draft: await getDraft(tx, actor, draftName),
    person,
    evaluationId,
    agenda: agendaFrom(points),
    partner: own ? person.superiorName : person.name,
  };
}

export type PlanPage = NonNullable<Awaited<ReturnType<typeof getPlanPage>>>;

/** The dialogues of another person, for those who may see the record. */
export async function getPersonDialogues(tx: Tx, actor: AgencyActor, employeeId: string, page: number) {
  const person = await loadPerson(tx, actor.agencyId, employeeId);
  if (person === null || relationTo(actor, person) === null) return null;
  return {
    person,
    canPlan: canPlanDialogue(actor, person),
    rows: await listDialoguesOf(tx, actor.agencyId, employeeId, page),
  };
}

/** An agreed action, for those who may close it while it is open. */
export async function getCloseActionPage(tx: Reads, actor: AgencyActor, actionId: string) {
  const found = await loadAction(tx, actor.agencyId, actionId);
  return found !== null && found.state === "OPEN" && canCloseAction(actor, found) ? found : null;
}
