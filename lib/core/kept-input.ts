import "server-only";
import { randomUUID } from "node:crypto";
import type { AgencyActor } from "@/lib/auth/actor";
import { safeReturnPath } from "@/lib/auth/rules";
import { deleteDraft, draftInput, draftName, getDraft, MAX_DRAFT_BYTES, saveDraft } from "@/lib/core/drafts";
import { echoOf } from "@/lib/core/form-data";
import { inSystem, inTenant, type Tx } from "@/lib/db/tenant";

/** So long after its last use a session that timed out still tells whose form arrives, and the text is offered. */
export const KEEP_HOURS = 24;

/** Forms one account can have waiting at a time; beyond that the oldest is forgotten. */
const MAX_KEPT = 5;
const PREFIX = "titipan:";
const FORM = "_untuk";
const FILES = "_berkas";

/** What arrived after the session had ended. */
export type LateForm = {
  sessionId: string;
  /** Which form it is: the command and the id of the form on its page. */
  event: string;
  form: FormData;
  /** The address it was sent from. */
  path: string | undefined;
  now?: Date;
};

/**
 * Keeps what was typed into a form whose session had timed out, as a draft of the session's owner. Nothing is executed.
 * @returns the address to come back to after signing in; null when nothing is kept: the session was ended by somebody
 *   (signed out, password changed, account closed) or more than a day unused, nobody knows it, or the text is too long
 */
export async function keepInput({ sessionId, event, form, path, now = new Date() }: LateForm) {
  const back = safeReturnPath(path);
  const owner = back === null ? null : await ownerOf(sessionId, now);
  if (back === null || owner === null) return null;
  const autosaved = draftName.safeParse(form.get("_draf"));
  const id = randomUUID();
  const marks = {
    [FORM]: formIdentity(event, form.get("_form")),
    ...([...form.values()].some((value) => value instanceof File && value.size > 0) && { [FILES]: "ya" }),
  };
  const draft = draftInput.safeParse(
    autosaved.success
      ? { form: autosaved.data, values: echoOf(form) }
      : { form: PREFIX + id, values: { ...echoOf(form), ...marks } },
  );
  if (!draft.success || Buffer.byteLength(JSON.stringify(draft.data.values)) > MAX_DRAFT_BYTES) return null;
  await saveDraft(owner, draft.data);
  if (autosaved.success) return addressOfKept(back, null);
  await inTenant(owner.agencyId, (tx) => forgetOldest(tx, owner));
  return addressOfKept(back, id);
}

type Owner = Pick<AgencyActor, "agencyId" | "accountId">;

async function ownerOf(sessionId: string, now: Date): Promise<Owner | null> {
  const lastSeenAt = { gt: new Date(now.getTime() - KEEP_HOURS * 3_600_000) };
  const session = await inSystem((tx) =>
    tx.session.findFirst({
      where: { id: sessionId, revokedAt: null, lastSeenAt, account: { disabledAt: null } },
      select: { account: { select: { id: true, agencyId: true } } },
    }),
  );
  const agencyId = session?.account.agencyId;
  return session && agencyId ? { agencyId, accountId: session.account.id } : null;
}

async function forgetOldest(tx: Tx, { agencyId, accountId }: Owner): Promise<void> {
  const own = { agencyId, accountId, form: { startsWith: PREFIX } };
  const beyond = await tx.draft.findMany({
    where: own,
    orderBy: { updatedAt: "desc" },
    skip: MAX_KEPT,
    select: { form: true },
  });
  await tx.draft.deleteMany({ where: { ...own, form: { in: beyond.map(({ form }) => form) } } });
}

/** The address with the id of something kept, or without any; notices are left behind. */
export function addressOfKept(path: string, id: string | null): string {
  const url = new URL(path, "https://kinerja.invalid");
  for (const name of ["kabar", "titipan"]) url.searchParams.delete(name);
  if (id !== null) url.searchParams.set("titipan", id);
  return `${url.pathname}${url.search}`;
}

/** Names a form: the command it sends and its id on the page. */
export const formIdentity = (event: string, formId: unknown) =>
  `${event}#${typeof formId === "string" ? formId : ""}`;

export type KeptInput = {
  /** Name of the draft, to throw it away. */
  draft: string;
  values: Record<string, string | string[]>;
  savedAt: Date;
  /** Files were sent with it; they are not kept. */
  hadFiles: boolean;
};

/** What this person typed before the session ended, under the id in the address; null when it is not theirs or is old. */
export async function readKept(
  tx: Tx,
  actor: AgencyActor,
  id: string,
  now: Date,
): Promise<(KeptInput & { form: string }) | null> {
  const draft = PREFIX + id;
  const found = await getDraft(tx, actor, draft);
  if (found === null || found.updatedAt.getTime() < now.getTime() - KEEP_HOURS * 3_600_000) return null;
  const { [FORM]: form, [FILES]: files, ...values } = found.values;
  return { draft, form: String(form), values, savedAt: found.updatedAt, hadFiles: files !== undefined };
}

/** Whether the form showed something kept. An action can be called by hand with anything. */
export const hasKept = (form: unknown) => form instanceof FormData && form.has("_titipan");

/** Forgets what was kept, once the form that showed it has been accepted. */
export async function forgetKept(actor: AgencyActor, form: FormData): Promise<void> {
  const name = form.get("_titipan");
  if (typeof name !== "string" || !name.startsWith(PREFIX)) return;
  await inTenant(actor.agencyId, (tx) => deleteDraft(tx, actor, name));
}
