import "server-only";
import { command } from "@/lib/core/command";
import { deleteDraft } from "@/lib/core/drafts";
import { expectationLine, readExpectation } from "@/lib/skp/content";
import { planDraft } from "@/lib/skp/drafts";
import { touch } from "@/lib/skp/moment";
import { canEver } from "@/lib/skp/policy";
import { saveExpectationsInput } from "@/lib/skp/schema";
import { sameLines } from "./lines";
import { recordRevision } from "./revision";
import { auditOf, loadSkp, requireMoment } from "./subject";

/**
 * Replaces the special expectations on one value. Both sides until agreement; afterwards the appraiser alone, all year
 * (p.30), which makes a new agreed revision.
 */
export const saveExpectations = command({
  event: "skp.expectations.save",
  input: saveExpectationsInput,
  load: loadSkp,
  allow: (actor, skp) => canEver(actor, skp, "editExpectations"),
  run: async ({ tx, actor, input, subject, now }) => {
    await requireMoment({ tx, actor, subject, now }, "editExpectations");
    const { agencyId, id: skpId } = subject;
    const { value, lines } = input;
    const stored = await tx.behaviourExpectation.findMany({
      where: { agencyId, skpId, value },
      orderBy: [{ sortOrder: "asc" }, { id: "asc" }],
      select: { text: true, source: true },
    });
    const unchanged = sameLines(
      stored.map((row) => ({ text: expectationLine(row) })),
      input,
    );
    await deleteDraft(tx, actor, planDraft(actor.accountId, skpId, value));
    if (unchanged) return { skpId };
    await tx.behaviourExpectation.deleteMany({ where: { agencyId, skpId, value } });
    await tx.behaviourExpectation.createMany({
      data: lines.map((line, sortOrder) => ({ agencyId, skpId, value, sortOrder, ...readExpectation(line) })),
    });
    if (subject.state !== "AGREED") await touch(tx, subject);
    else {
      await tx.skp.update({
        where: { agencyId_id: { agencyId, id: skpId } },
        data: { revision: { increment: 1 }, version: { increment: 1 } },
      });
      const note = "Ekspektasi khusus pimpinan diubah sesudah SKP disepakati.";
      await recordRevision(tx, { actor, subject, event: "AGREED", note, now });
    }
    return { skpId };
  },
  audit: ({ subject, input }) => auditOf(subject, { value: input.value }),
});
