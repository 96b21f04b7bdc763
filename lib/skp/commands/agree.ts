import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { command } from "@/lib/core/command";
import { deleteDraft } from "@/lib/core/drafts";
import { reject } from "@/lib/core/errors";
import type { Tx } from "@/lib/db/tenant";
import { planDraft } from "@/lib/skp/drafts";
import { requirePlanning } from "@/lib/skp/moment";
import { canEver } from "@/lib/skp/policy";
import { getContent } from "@/lib/skp/queries/content";
import type { SkpHead } from "@/lib/skp/queries/head";
import { checkPlan } from "@/lib/skp/rules/checks";
import { revisionAfter, type SkpStep, stateAfter, TRANSITIONS } from "@/lib/skp/rules/states";
import {
  agreeSkpInput,
  reopenSkpInput,
  returnSkpInput,
  submitSkpInput,
  withdrawSkpInput,
} from "@/lib/skp/schema";
import { recordRevision } from "./revision";
import { auditOf, loadSkp } from "./subject";

/** The employee hands the plan to the appraiser; what the check page calls an error stops it. */
export const submitSkp = command({
  event: "skp.submit",
  input: submitSkpInput,
  load: loadSkp,
  allow: (actor, skp) => canEver(actor, skp, "submit"),
  run: (scene) => step(scene, "submit"),
  audit: ({ subject, data }) => auditOf(subject, { number: data.number }),
});

/** The employee takes the plan back before it is decided. */
export const withdrawSkp = command({
  event: "skp.withdraw",
  input: withdrawSkpInput,
  load: loadSkp,
  allow: (actor, skp) => canEver(actor, skp, "withdraw"),
  run: (scene) => step(scene, "withdraw"),
  audit: ({ subject, data }) => auditOf(subject, { number: data.number }),
});

/** The appraiser asks for changes, and says which. */
export const returnSkp = command({
  event: "skp.return",
  input: returnSkpInput,
  load: loadSkp,
  allow: (actor, skp) => canEver(actor, skp, "return"),
  run: (scene) => step(scene, "return"),
  audit: ({ subject, data }) => auditOf(subject, { number: data.number }),
});

/** The appraiser sets the plan (Ps 14(3)); it becomes the next agreed revision. */
export const agreeSkp = command({
  event: "skp.agree",
  input: agreeSkpInput,
  load: loadSkp,
  allow: (actor, skp) => canEver(actor, skp, "agree"),
  run: (scene) => step(scene, "agree"),
  audit: ({ subject, data }) => auditOf(subject, { number: data.number, revision: subject.revision + 1 }),
});

/** The appraiser opens an agreed plan again, with the reason: expectations grow during the year (Ps 14(2)). */
export const reopenSkp = command({
  event: "skp.reopen",
  input: reopenSkpInput,
  load: loadSkp,
  allow: (actor, skp) => canEver(actor, skp, "reopen"),
  run: (scene) => step(scene, "reopen"),
  audit: ({ subject, data }) => auditOf(subject, { number: data.number }),
});

type Scene = {
  tx: Tx;
  actor: Actor;
  input: { version: number; note?: string };
  subject: SkpHead;
  now: Date;
};

/** Takes one step of the state machine and keeps the version it leaves. Two steps at once: one wins. */
async function step({ tx, actor, input, subject, now }: Scene, name: SkpStep) {
  await requirePlanning({ tx, actor, subject, now });
  const to = stateAfter(subject.state, name) ?? reject("WRONG_STATE");
  if (name === "submit" || name === "agree") await requireComplete(tx, subject);
  const { agencyId, id } = subject;
  const changed = await tx.skp.updateMany({
    where: { agencyId, id, version: input.version, state: subject.state },
    data: {
      state: to,
      stateSince: now,
      revision: revisionAfter(subject.revision, name),
      version: { increment: 1 },
      ...(name === "submit" && { submittedAt: now }),
      ...(name === "agree" && { agreedAt: now, agreedById: actor.employeeId }),
    },
  });
  if (changed.count === 0) reject("SKP_CHANGED");
  const { event } = TRANSITIONS[name];
  const note = input.note ?? null;
  const number = await recordRevision(tx, { actor, subject, event, note, now });
  await deleteDraft(tx, actor, planDraft(actor.accountId, id, name));
  return { skpId: id, number };
}

async function requireComplete(tx: Tx, subject: SkpHead): Promise<void> {
  const content = await getContent(tx, subject.agencyId, subject.id);
  const plan = { ...subject, hasAppraiser: subject.superiorId !== null, superiorHasResults: false };
  if (checkPlan(plan, content).errors.length > 0) reject("SKP_INCOMPLETE");
}
