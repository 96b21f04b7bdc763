import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { command } from "@/lib/core/command";
import { formatDeadline } from "@/lib/core/dates";
import { deleteDraft } from "@/lib/core/drafts";
import { reject } from "@/lib/core/errors";
import type { ReopenReason } from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/tenant";
import { fullName } from "@/lib/employees/names";
import { planDraft } from "@/lib/skp/drafts";
import { canEver, sideOf } from "@/lib/skp/policy";
import { settleComments } from "@/lib/skp/queries/comments";
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
import { decideByOf } from "./deadline";
import { recordRevision } from "./revision";
import { requireStep, type StepScene } from "./step";
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

/** The appraiser, or too late the appraiser's superior, sets the plan (Ps 14(3), p.65 C5): the next agreed revision. */
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

type Scene = StepScene & { input: { version: number; note?: string; reason?: ReopenReason } };

/** Takes one step of the state machine and keeps the version it leaves. Two steps at once: one wins. */
async function step({ tx, actor, input, subject, now }: Scene, name: SkpStep) {
  await requireStep({ tx, actor, subject, now }, name);
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
      decideBy: name === "submit" ? await decideByOf(tx, subject, actor.timeZone, now) : null,
      ...(name === "submit" && { submittedAt: now }),
      ...(name === "agree" && {
        agreedAt: now,
        agreedById: actor.employeeId,
        agreedForId: subject.superiorId,
      }),
    },
  });
  if (changed.count === 0) reject("SKP_CHANGED");
  if (name === "agree") await settle(tx, subject, { name: actor.name, now });
  const { event } = TRANSITIONS[name];
  const note = noteOf(actor, subject, input.note ?? null);
  const number = await recordRevision(tx, {
    actor,
    subject,
    event,
    note,
    reason: input.reason ?? null,
    now,
  });
  await deleteDraft(tx, actor, planDraft(actor.accountId, id, name));
  return { skpId: id, number };
}

/** Who agrees has decided about every row: its comments end, and what is main stays main until the appraiser says otherwise. */
async function settle(tx: Tx, subject: SkpHead, by: { name: string; now: Date }): Promise<void> {
  const { agencyId, id: skpId } = subject;
  await settleComments(tx, subject, { end: "AGREED", ...by });
  await tx.workResult.updateMany({ where: { agencyId, skpId }, data: { kindDecidedAt: by.now } });
}

/** What the superior of the appraiser decides says in the history who decided, and why it was not the appraiser. */
function noteOf(actor: Actor, subject: SkpHead, note: string | null): string | null {
  if (sideOf(actor, subject) !== "UPPER" || subject.decideBy === null) return note;
  const late = `${appraiserName(subject)} belum memutuskan sampai ${formatDeadline(subject.decideBy, actor.timeZone)}`;
  const why = `Diputuskan oleh atasan pejabat penilai kinerja karena ${late}.`;
  return note === null ? why : `${why}\n${note}`;
}

function appraiserName({ appraiser }: SkpHead): string {
  return appraiser === null ? "atasan langsung" : fullName(appraiser);
}

async function requireComplete(tx: Tx, subject: SkpHead): Promise<void> {
  const content = await getContent(tx, subject.agencyId, subject.id);
  const plan = { ...subject, hasAppraiser: subject.superiorId !== null, superiorHasResults: false };
  if (checkPlan(plan, content).errors.length > 0) reject("SKP_INCOMPLETE");
}
