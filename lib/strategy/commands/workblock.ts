import "server-only";
import { command } from "@/lib/core/command";
import { deleteDraft } from "@/lib/core/drafts";
import type { WorkblockLineKind } from "@/lib/db/generated/enums";
import { supportDraft } from "@/lib/strategy/drafts";
import { LINE_LABEL } from "@/lib/strategy/labels";
import { canEverWrite } from "@/lib/strategy/policy";
import { getWorkblock } from "@/lib/strategy/queries/support";
import { saveWorkblockInput } from "@/lib/strategy/schema";
import { workblockFields } from "@/lib/strategy/typed";
import { auditOf, loadSubject, nextVersion, requireWritable } from "./subject";

const KINDS = Object.keys(LINE_LABEL) as WorkblockLineKind[];

/** Writes the workblock of one indicator (A.1.4) with its activities and milestones. */
export const saveWorkblock = command({
  event: "strategy.workblock.save",
  input: saveWorkblockInput,
  load: loadSubject,
  allow: (actor, { head }) => canEverWrite(actor, head, "workblock"),
  run: async ({ tx, actor, input, subject, now }) => {
    await requireWritable({ tx, actor, subject, now }, "workblock");
    const { skpId, indicatorId, title, wording, owner, involved } = input;
    const { duration, beneficiaries, purpose, budget } = input;
    const key = { agencyId: subject.head.agencyId, indicatorId };
    const stored = await getWorkblock(tx, key);
    const version = nextVersion(stored, input.version, workblockFields);
    const texts = { title, wording, owner, involved, duration, beneficiaries, purpose, budget };
    await tx.workblock.upsert({
      where: { agencyId_indicatorId: key },
      create: { ...key, ...texts, version },
      update: { ...texts, version },
    });
    await tx.workblockLine.deleteMany({ where: key });
    await tx.workblockLine.createMany({
      data: KINDS.flatMap((kind) =>
        input[kind].map((text, sortOrder) => ({ ...key, kind, sortOrder, text })),
      ),
    });
    await deleteDraft(tx, actor, supportDraft(actor.accountId, indicatorId, "workblock"));
    return { skpId, indicatorId };
  },
  audit: ({ subject }) => auditOf(subject),
});
