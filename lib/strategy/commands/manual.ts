import "server-only";
import { command } from "@/lib/core/command";
import { deleteDraft } from "@/lib/core/drafts";
import { touch } from "@/lib/skp/moment";
import { supportDraft } from "@/lib/strategy/drafts";
import { canEverWrite } from "@/lib/strategy/policy";
import { getManual } from "@/lib/strategy/queries/support";
import { saveManualInput } from "@/lib/strategy/schema";
import { auditOf, loadSubject, nextVersion, requireWritable } from "./subject";

/** Writes the manual of one indicator (A.1.3). Until agreement it is part of what is agreed, so the plan's version advances. */
export const saveManual = command({
  event: "strategy.manual.save",
  input: saveManualInput,
  load: loadSubject,
  allow: (actor, { head }) => canEverWrite(actor, head, "manual"),
  run: async ({ tx, actor, input, subject, now }) => {
    await requireWritable({ tx, actor, subject, now }, "manual");
    const { skpId, indicatorId, version: typed, ...fields } = input;
    const key = { agencyId: subject.head.agencyId, indicatorId };
    const stored = await getManual(tx, key);
    const version = nextVersion(stored, typed, ({ version: _version, ...texts }) => texts);
    await tx.indicatorManual.upsert({
      where: { agencyId_indicatorId: key },
      create: { ...key, ...fields, version },
      update: { ...fields, version },
    });
    if (subject.head.state !== "AGREED") await touch(tx, subject.head);
    await deleteDraft(tx, actor, supportDraft(actor.accountId, indicatorId, "manual"));
    return { skpId, indicatorId };
  },
  audit: ({ subject }) => auditOf(subject),
});
