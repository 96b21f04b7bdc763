import "server-only";
import { command } from "@/lib/core/command";
import { reject } from "@/lib/core/errors";
import { allows, auditOf, loadRecord, requireOpenYear, requireReleased } from "@/lib/handover/commands/guard";
import { canSign, courseRole } from "@/lib/handover/policy";
import { signInput } from "@/lib/handover/schema";
import { writeDelivery, writeSignature } from "./document-row";

/**
 * Signs the document of a decided evaluation: the appraiser (D.1.1, p.114 A3), or from the end of the evaluation on also the
 * appraiser's superior (D.1.2, p.115 A8); whoever comes first. With the intent "deliver" it is handed over at once.
 */
export const signDocument = command({
  event: "handover.sign",
  input: signInput,
  load: loadRecord,
  allow: canSign,
  run: async (scene) => {
    const { actor, input, subject } = scene;
    requireOpenYear(subject);
    if (subject.state !== "DECIDED" || subject.document !== null) reject("WRONG_STATE");
    const above = courseRole(actor, subject) === "SUPERIOR";
    if (above && !allows("SIGN_ABOVE", scene, subject)) reject("DOCUMENT_APPRAISER_FIRST");
    if (input.version !== subject.version) reject("CONFLICT");
    if (input.intent === "deliver") requireReleased(scene, subject);
    const form = above ? ("SUPERIOR" as const) : ("APPRAISER" as const);
    await writeSignature(scene, subject, form);
    const delivered = input.intent === "deliver";
    if (delivered) await writeDelivery(scene, subject, { form, version: 0 });
    return { evaluationId: subject.id, form, delivered };
  },
  audit: ({ subject, data: { form, delivered } }) => auditOf(subject, { form, delivered }),
});
