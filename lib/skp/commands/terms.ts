import "server-only";
import { command } from "@/lib/core/command";
import { deleteDraft } from "@/lib/core/drafts";
import { planDraft } from "@/lib/skp/drafts";
import { touch } from "@/lib/skp/moment";
import { canEver } from "@/lib/skp/policy";
import { pairLines } from "@/lib/skp/rules/lines";
import { saveTermsInput } from "@/lib/skp/schema";
import { sameLines } from "./lines";
import { auditOf, loadSkp, requireMoment } from "./subject";

/** Writes one list of the attachment: resources, accountability or consequences (Ps 11-13). Lines keep their details. */
export const saveTerms = command({
  event: "skp.terms.save",
  input: saveTermsInput,
  load: loadSkp,
  allow: (actor, skp) => canEver(actor, skp, "editTerms"),
  run: async ({ tx, actor, input, subject, now }) => {
    await requireMoment({ tx, actor, subject, now }, "editTerms");
    const { agencyId, id: skpId } = subject;
    const { kind, lines } = input;
    const stored = await tx.skpTerm.findMany({
      where: { agencyId, skpId, kind },
      orderBy: [{ sortOrder: "asc" }, { id: "asc" }],
      select: { id: true, text: true },
    });
    const unchanged = sameLines(stored, input);
    await deleteDraft(tx, actor, planDraft(actor.accountId, skpId, kind));
    if (unchanged) return { skpId };
    const paired = pairLines(stored, lines);
    await tx.skpTerm.deleteMany({ where: { agencyId, skpId, id: { in: paired.removed } } });
    for (const [sortOrder, { id, text }] of paired.lines.entries()) {
      if (id === null) await tx.skpTerm.create({ data: { agencyId, skpId, kind, sortOrder, text } });
      else await tx.skpTerm.update({ where: { agencyId_id: { agencyId, id } }, data: { sortOrder, text } });
    }
    await touch(tx, subject);
    return { skpId };
  },
  audit: ({ subject, input }) => auditOf(subject, { kind: input.kind }),
});
