import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { command } from "@/lib/core/command";
import { deleteDraft } from "@/lib/core/drafts";
import { reject } from "@/lib/core/errors";
import type { Tx } from "@/lib/db/tenant";
import { touch } from "@/lib/skp/moment";
import { supportDraft } from "@/lib/strategy/drafts";
import { canEverWrite, type Support } from "@/lib/strategy/policy";
import { removeSupportInput } from "@/lib/strategy/schema";
import { auditOf, loadSubject, requireWritable, type Subject } from "./subject";

type Removing = {
  tx: Tx;
  actor: Actor;
  subject: Subject;
  now: Date;
  input: { skpId: string; indicatorId: string; version: number };
};

/** Removes the manual of one indicator. Removed already is no error. */
export const deleteManual = command({
  event: "strategy.manual.delete",
  input: removeSupportInput,
  load: loadSubject,
  allow: (actor, { head }) => canEverWrite(actor, head, "manual"),
  run: (scene) =>
    removing(scene, "manual", async (where, version) => {
      const { count } = await scene.tx.indicatorManual.deleteMany({ where: { ...where, version } });
      if (count > 0 && scene.subject.head.state !== "AGREED") await touch(scene.tx, scene.subject.head);
      return count > 0 || (await scene.tx.indicatorManual.count({ where })) === 0;
    }),
  audit: ({ subject }) => auditOf(subject),
});

/** Removes the workblock of one indicator with its lines. */
export const deleteWorkblock = command({
  event: "strategy.workblock.delete",
  input: removeSupportInput,
  load: loadSubject,
  allow: (actor, { head }) => canEverWrite(actor, head, "workblock"),
  run: (scene) =>
    removing(scene, "workblock", async (where, version) => {
      const { count } = await scene.tx.workblock.deleteMany({ where: { ...where, version } });
      return count > 0 || (await scene.tx.workblock.count({ where })) === 0;
    }),
  audit: ({ subject }) => auditOf(subject),
});

/** Removes the strategy of one indicator with its parts. */
export const deleteStrategy = command({
  event: "strategy.delete",
  input: removeSupportInput,
  load: loadSubject,
  allow: (actor, { head }) => canEverWrite(actor, head, "strategy"),
  run: (scene) =>
    removing(scene, "strategy", async (where, version) => {
      const { count } = await scene.tx.strategy.deleteMany({ where: { ...where, version } });
      return count > 0 || (await scene.tx.strategy.count({ where })) === 0;
    }),
  audit: ({ subject }) => auditOf(subject),
});

type Where = { agencyId: string; indicatorId: string };

/** @param remove returns false when another version than the one read is stored */
async function removing(
  { tx, actor, subject, now, input }: Removing,
  support: Support,
  remove: (where: Where, version: number) => Promise<boolean>,
): Promise<{ skpId: string; indicatorId: string }> {
  await requireWritable({ tx, actor, subject, now }, support);
  const { skpId, indicatorId, version } = input;
  if (!(await remove({ agencyId: subject.head.agencyId, indicatorId }, version))) reject("SUPPORT_CHANGED");
  await deleteDraft(tx, actor, supportDraft(actor.accountId, indicatorId, support));
  return { skpId, indicatorId };
}
