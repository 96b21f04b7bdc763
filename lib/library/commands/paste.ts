import "server-only";
import { command } from "@/lib/core/command";
import { deleteDraft } from "@/lib/core/drafts";
import { reject } from "@/lib/core/errors";
import { addResults, auditOf, loadPlan, requireWritable } from "@/lib/library/draft";
import { pasteDraft } from "@/lib/library/drafts";
import { newOnly, readPaste } from "@/lib/library/rules/paste";
import { pasteInput } from "@/lib/library/schema";
import { canEver } from "@/lib/skp/policy";
import { listWorkResults } from "@/lib/skp/queries/summary";

/** Keeps a pasted table for the preview; nothing of it is in the plan yet. */
export const checkPaste = command({
  event: "library.paste.check",
  input: pasteInput,
  load: loadPlan,
  allow: (actor, plan) => canEver(actor, plan, "editResults"),
  run: async ({ tx, actor, agencyId, input, subject, now }) => {
    await requireWritable({ tx, actor, subject, now });
    const { accountId } = actor;
    const form = pasteDraft(accountId, subject.id);
    const values = { table: input.table };
    await tx.draft.upsert({
      where: { agencyId_accountId_form: { agencyId, accountId, form } },
      create: { agencyId, accountId, form, values },
      update: { values },
    });
    return { skpId: subject.id };
  },
  audit: ({ subject }) => auditOf(subject, {}),
});

/** Puts the results of a table into the plan, all of them or none. Results the plan holds already are passed by. */
export const savePaste = command({
  event: "library.paste",
  input: pasteInput,
  load: loadPlan,
  allow: (actor, plan) => canEver(actor, plan, "editResults"),
  run: async ({ tx, actor, agencyId, input, subject, now }) => {
    await requireWritable({ tx, actor, subject, now });
    const { results, problems } = readPaste(input.table);
    const [first] = problems;
    if (first !== undefined) {
      const table = `Baris ${first.row}, kolom ${first.column}: ${first.reason} ${first.remedy}`;
      reject("PASTE_PROBLEMS", { fields: { table } });
    }
    const additions = newOnly(results, await listWorkResults(tx, agencyId, subject.id));
    if (additions.length === 0) reject("PASTE_NOTHING");
    await addResults(
      tx,
      subject,
      additions.map(({ kind, statement, indicators }) => ({
        kind,
        statement,
        indicators: indicators.map(({ row: _row, ...fields }) => fields),
      })),
    );
    await deleteDraft(tx, actor, pasteDraft(actor.accountId, subject.id));
    return { skpId: subject.id, added: additions.length };
  },
  audit: ({ subject, data }) => auditOf(subject, { added: data.added }),
});
