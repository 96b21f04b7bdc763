import "server-only";
import { type AgencyActor, hasAgency } from "@/lib/auth/actor";
import { command } from "@/lib/core/command";
import { deleteDraft } from "@/lib/core/drafts";
import { reject } from "@/lib/core/errors";
import type { Tx } from "@/lib/db/tenant";
import { relationTo } from "@/lib/employees/policy";
import { feedbackDraft } from "@/lib/feedback/drafts";
import { giverClassOf } from "@/lib/feedback/policy";
import { loadFeedbackSubject } from "@/lib/feedback/queries";
import { giveFeedbackInput, requestFeedbackInput } from "@/lib/feedback/schema";

/** Gives feedback on a result, a value or the work as a whole; answers the request it names, or the open one. */
export const giveFeedback = command({
  event: "feedback.give",
  input: giveFeedbackInput,
  load: async ({ tx, actor, input }) => {
    const subject = hasAgency(actor) ? await loadFeedbackSubject(tx, actor, input.skpId) : null;
    const visible =
      subject !== null && (giverClassOf(actor, subject) !== null || relationTo(actor, subject) !== null);
    return visible ? subject : null;
  },
  allow: (actor, subject) => giverClassOf(actor, subject) !== null,
  run: async ({ tx, agencyId, actor, input, subject, now }) => {
    if (subject.periodState !== "OPEN") reject("PERIOD_NOT_OPEN");
    const { workResultId, value } = input.about;
    if (workResultId !== null) await requireResultOf(tx, agencyId, input.skpId, workResultId);
    const giverClass = giverClassOf(actor, subject) ?? reject("FORBIDDEN");
    const requests = await tx.feedbackRequest.updateManyAndReturn({
      where: {
        agencyId,
        skpId: input.skpId,
        askedId: actor.employeeId ?? "",
        answeredAt: null,
        ...(input.requestId !== undefined && { id: input.requestId }),
      },
      data: { answeredAt: now },
      select: { id: true },
    });
    const { id } = await tx.feedback.create({
      data: {
        agencyId,
        skpId: input.skpId,
        workResultId,
        value,
        giverId: actor.employeeId,
        giverClass,
        giverName: actor.name,
        tone: input.tone,
        text: input.text,
        requestId: requests[0]?.id ?? null,
        createdAt: now,
      },
      select: { id: true },
    });
    await deleteDraft(tx, actor, feedbackDraft(input.skpId, actor.accountId));
    return { feedbackId: id, skpId: input.skpId };
  },
  audit: ({ subject, data, input }) => ({
    subjectType: "Feedback",
    subjectId: data.feedbackId,
    employeeId: subject.employeeId,
    detail: { skpId: subject.skpId, tone: input.tone },
  }),
});

/** Asks the superior (no NIP given) or a colleague for feedback on the own plan or one of its results. */
export const requestFeedback = command({
  event: "feedback.request",
  input: requestFeedbackInput,
  load: async ({ tx, actor, input }) => {
    const subject = hasAgency(actor) ? await loadFeedbackSubject(tx, actor, input.skpId) : null;
    return subject !== null && relationTo(actor, subject) !== null ? subject : null;
  },
  allow: (actor, subject) => relationTo(actor, subject) === "SELF",
  run: async ({ tx, agencyId, actor, input, subject, now }) => {
    if (subject.periodState !== "OPEN") reject("PERIOD_NOT_OPEN");
    const { skpId, workResultId = null, message } = input;
    if (workResultId !== null) await requireResultOf(tx, agencyId, skpId, workResultId);
    const askedId = await askedEmployee(tx, { ...actor, agencyId }, input.askedNip);
    if (askedId === actor.employeeId) reject("REQUEST_SELF");
    const waiting = await tx.feedbackRequest.count({
      where: { agencyId, skpId, askedId, workResultId, answeredAt: null },
    });
    if (waiting > 0) reject("REQUEST_DOUBLE");
    const { id } = await tx.feedbackRequest.create({
      data: { agencyId, skpId, workResultId, askedId, message: message || null, createdAt: now },
      select: { id: true },
    });
    return { requestId: id, skpId };
  },
  audit: ({ subject, data }) => ({
    subjectType: "FeedbackRequest",
    subjectId: data.requestId,
    employeeId: subject.employeeId,
    detail: { skpId: subject.skpId },
  }),
});

async function requireResultOf(tx: Tx, agencyId: string, skpId: string, id: string): Promise<void> {
  const count = await tx.workResult.count({ where: { agencyId, skpId, id } });
  if (count === 0) reject("NOT_FOUND");
}

async function askedEmployee(tx: Tx, actor: AgencyActor, nip: string | undefined): Promise<string> {
  if (nip === undefined) {
    const sentence = "Atasan langsung Anda belum ditetapkan. Isi NIP orang yang Anda mintai.";
    return actor.superiorId ?? reject("VALIDATION", { fields: { askedNip: sentence } });
  }
  const asked = await tx.employee.findFirst({
    where: { agencyId: actor.agencyId, nip, leftOn: null },
    select: { id: true },
  });
  return (
    asked?.id ??
    reject("VALIDATION", {
      fields: { askedNip: "NIP ini tidak ada di instansi Anda. Periksa kembali 18 angkanya." },
    })
  );
}
