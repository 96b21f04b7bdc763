import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import { getDraft } from "@/lib/core/drafts";
import { isId } from "@/lib/core/input";
import type { Tx } from "@/lib/db/tenant";
import { relationTo } from "@/lib/employees/policy";
import { feedbackDraft } from "@/lib/feedback/drafts";
import { giverClassOf } from "@/lib/feedback/policy";
import { listFeedbackTopics, loadFeedbackSubject } from "@/lib/feedback/queries";

/** The form for giving feedback: for those who may give it, with what it can be about; null for everybody else. */
export async function loadGivePage(tx: Tx, actor: AgencyActor, skpId: string) {
  const subject = isId(skpId) ? await loadFeedbackSubject(tx, actor, skpId) : null;
  if (subject === null || giverClassOf(actor, subject) === null) return null;
  const draftName = feedbackDraft(skpId, actor.accountId);
  const draft = await getDraft(tx, actor, draftName);
  return { subject, topics: await listFeedbackTopics(tx, actor.agencyId, skpId), draftName, draft };
}

/** The form for asking feedback: for the employee of the plan only. */
export async function loadRequestPage(tx: Tx, actor: AgencyActor, skpId: string) {
  const subject = isId(skpId) ? await loadFeedbackSubject(tx, actor, skpId) : null;
  if (subject === null || relationTo(actor, subject) !== "SELF") return null;
  return { subject, topics: await listFeedbackTopics(tx, actor.agencyId, skpId) };
}

export type GiveFormData = NonNullable<Awaited<ReturnType<typeof loadGivePage>>>;
export type RequestFormData = NonNullable<Awaited<ReturnType<typeof loadRequestPage>>>;
