import "server-only";
import { command } from "@/lib/core/command";
import { formatDeadline } from "@/lib/core/dates";
import { reject } from "@/lib/core/errors";
import { auditOf, loadRecord, requireOpenYear, requireReleased } from "@/lib/handover/commands/guard";
import { canDeliver } from "@/lib/handover/policy";
import { deliverInput, notReturnedInput } from "@/lib/handover/schema";
import { writeDelivery } from "./document-row";

/** Whoever signed hands the document to the employee (p.114 A4, p.116 A9). Late is told, not refused. */
export const deliverDocument = command({
  event: "handover.deliver",
  input: deliverInput,
  load: loadRecord,
  allow: canDeliver,
  run: async (scene) => {
    const { input, subject } = scene;
    requireOpenYear(subject);
    const { document } = subject;
    if (document === null || document.deliveredAt !== null) reject("WRONG_STATE");
    requireReleased(scene, subject);
    await writeDelivery(scene, subject, { form: document.form, version: input.version });
    return { evaluationId: subject.id, form: document.form };
  },
  audit: ({ subject, data: { form } }) => auditOf(subject, { form }),
});

/** Whoever delivered notes that the document did not come back in time; the regulation says nothing more of it. */
export const noteNotReturned = command({
  event: "handover.notReturned",
  input: notReturnedInput,
  load: loadRecord,
  allow: canDeliver,
  run: async (scene) => {
    const { tx, actor, agencyId, input, subject, now } = scene;
    requireOpenYear(subject);
    const { document, state } = subject;
    const returnBy = document?.returnBy ?? null;
    if (returnBy === null || state !== "DECIDED" || document?.notReturned) reject("WRONG_STATE");
    if (now < returnBy) {
      reject("DOCUMENT_STILL_IN_TIME", { values: { until: formatDeadline(returnBy, actor.timeZone) } });
    }
    const { count } = await tx.evaluationDocument.updateMany({
      where: {
        agencyId,
        evaluationId: subject.id,
        version: input.version,
        returnedAt: null,
        notReturned: null,
      },
      data: { notReturned: input.reason, version: { increment: 1 } },
    });
    if (count === 0) reject("CONFLICT");
    return { evaluationId: subject.id };
  },
  audit: ({ subject }) => auditOf(subject),
});
