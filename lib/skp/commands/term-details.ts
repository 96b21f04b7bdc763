import "server-only";
import { command } from "@/lib/core/command";
import { deleteDraft } from "@/lib/core/drafts";
import { reject } from "@/lib/core/errors";
import type { Tx } from "@/lib/db/tenant";
import { markResourceInput, saveTermInput } from "@/lib/skp/dialogue-schema";
import { planDraft } from "@/lib/skp/drafts";
import { touch } from "@/lib/skp/moment";
import { canEver, sideOf } from "@/lib/skp/policy";
import { detailsOf, fulfilmentProblem, termRow } from "@/lib/skp/rules/resources";
import { auditOf, loadSkp, requireMoment } from "./subject";

/**
 * The details of one line of the attachment: kind of a resource, what an accountability is about, when it is reported and
 * with what evidence (Ps 12), whether a consequence is positive or negative (p.61). `before` is what the form started from.
 */
export const saveTerm = command({
  event: "skp.term.save",
  input: saveTermInput,
  load: loadSkp,
  allow: (actor, skp) => canEver(actor, skp, "editTerms"),
  run: async ({ tx, actor, input, subject, now }) => {
    await requireMoment({ tx, actor, subject, now }, "editTerms");
    const { agencyId, id: skpId } = subject;
    const { resource, workResultId, schedule, evidence, consequence } = input;
    const term = await loadTerm(tx, agencyId, skpId, input.termId);
    const before = detailsOf(term);
    if (before !== input.before) {
      const current = {
        before,
        resource: term.resource,
        workResultId: term.workResultId,
        schedule: term.schedule,
      };
      reject("CONFLICT", {
        current: shown({ ...current, evidence: term.evidence, consequence: term.consequence }),
      });
    }
    if (workResultId !== null) {
      const where = { agencyId, skpId, id: workResultId };
      if ((await tx.workResult.count({ where })) === 0)
        reject("VALIDATION", { fields: { workResultId: "Hasil kerja ini sudah dihapus. Pilih yang lain." } });
    }
    await tx.skpTerm.update({
      where: { agencyId_id: { agencyId, id: term.id } },
      data: {
        ...(term.kind === "RESOURCE" && { resource }),
        ...(term.kind === "ACCOUNTABILITY" && { workResultId, schedule, evidence }),
        ...(term.kind === "CONSEQUENCE" && { consequence }),
      },
    });
    await touch(tx, subject);
    await deleteDraft(tx, actor, planDraft(actor.accountId, skpId, termRow(term.id)));
    return { skpId, kind: term.kind };
  },
  audit: ({ subject, input }) => auditOf(subject, { termId: input.termId }),
});

/** Whether a resource was agreed, and whether it came; also after agreement, all year (Ps 11(2)). */
export const markResource = command({
  event: "skp.resource.mark",
  input: markResourceInput,
  load: loadSkp,
  allow: (actor, skp) => canEver(actor, skp, "markResources"),
  run: async ({ tx, actor, input, subject, now }) => {
    await requireMoment({ tx, actor, subject, now }, "markResources");
    const { agencyId, id: skpId } = subject;
    const { fulfilment, note } = input;
    const term = await loadTerm(tx, agencyId, skpId, input.termId);
    if (term.kind !== "RESOURCE") reject("NOT_FOUND");
    const side = sideOf(actor, subject);
    const problem = fulfilmentProblem({ fulfilment, note, side, inForce: subject.revision > 0 });
    if (problem !== null) reject("VALIDATION", { fields: { [problem.field]: problem.text } });
    await tx.skpTerm.update({
      where: { agencyId_id: { agencyId, id: term.id } },
      data: { fulfilment, fulfilmentNote: note },
    });
    await touch(tx, subject);
    return { skpId, kind: term.kind };
  },
  audit: ({ subject, input }) => auditOf(subject, { termId: input.termId, fulfilment: input.fulfilment }),
});

async function loadTerm(tx: Tx, agencyId: string, skpId: string, id: string) {
  return (await tx.skpTerm.findFirst({ where: { agencyId, skpId, id } })) ?? reject("TERM_GONE");
}

function shown(fields: Record<string, string | null>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value ?? ""]));
}
