import "server-only";
import { z } from "zod";
import type { Actor, AgencyActor } from "@/lib/auth/actor";
import { storableText } from "@/lib/core/text";
import type { Reads } from "@/lib/db/direct";
import { inTenant, type Tx } from "@/lib/db/tenant";

/** Largest autosaved form, in bytes of JSON. */
export const MAX_DRAFT_BYTES = 64 * 1024;

/** Forms one account can have half filled at a time; beyond that the oldest is forgotten. */
const MAX_DRAFTS = 200;

export const draftName = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,199}$/);

const text = z.string().transform(storableText);

export const draftInput = z.object({
  form: draftName,
  values: z.record(z.string().max(200).transform(storableText), z.union([text, z.array(text)])),
  /** The `_key` of the form it was typed into. */
  key: z.uuid().optional(),
});

export type SavedDraft = { values: Record<string, string | string[]>; updatedAt: Date };

/**
 * Keeps a form's contents for this account only; the latest call wins. A copy that arrives after its form was accepted is
 * dropped: it would bring back what is stored already. Not a business event: nothing is audited.
 */
export async function saveDraft(
  actor: Pick<AgencyActor, "agencyId" | "accountId">,
  draft: z.output<typeof draftInput>,
): Promise<void> {
  const { agencyId, accountId } = actor;
  const { form, values, key } = draft;
  await inTenant(agencyId, async (tx) => {
    if (key !== undefined && (await wasJustAccepted(tx, agencyId, key))) return;
    const known = await tx.draft.updateMany({ where: { agencyId, accountId, form }, data: { values } });
    if (known.count > 0) return;
    await tx.draft.createMany({ data: [{ agencyId, accountId, form, values }], skipDuplicates: true });
    await forgetOldest(tx, agencyId, accountId);
  });
}

/** Later than this a copy under the same key is no straggler: somebody went back to the form and writes on. */
const STRAGGLER_MS = 30_000;

async function wasJustAccepted(tx: Tx, agencyId: string, key: string): Promise<boolean> {
  const createdAt = { gt: new Date(Date.now() - STRAGGLER_MS) };
  return (await tx.commandReceipt.count({ where: { agencyId, key, createdAt } })) > 0;
}

async function forgetOldest(tx: Tx, agencyId: string, accountId: string): Promise<void> {
  const own = { agencyId, accountId };
  const beyond = await tx.draft.findMany({
    where: own,
    orderBy: { updatedAt: "desc" },
    skip: MAX_DRAFTS,
    select: { form: true },
  });
  if (beyond.length === 0) return;
  await tx.draft.deleteMany({ where: { ...own, form: { in: beyond.map(({ form }) => form) } } });
}

/** Throws a draft away on the person's own wish. */
export function discardDraft(actor: AgencyActor, form: string): Promise<void> {
  return inTenant(actor.agencyId, (tx) => deleteDraft(tx, actor, form));
}

/** What this account last typed into the form and has not sent; null when there is nothing. */
export async function getDraft(tx: Reads, actor: Actor, form: string): Promise<SavedDraft | null> {
  const { agencyId, accountId } = actor;
  if (agencyId === null) return null;
  const [row] = await tx.$queryRaw<{ values: unknown; updatedAt: Date }[]>`
    SELECT "values", "updatedAt" FROM "Draft"
    WHERE "agencyId" = ${agencyId}::uuid AND "accountId" = ${accountId}::uuid AND "form" = ${form}`;
  const values = draftInput.shape.values.safeParse(row?.values);
  return row !== undefined && values.success ? { values: values.data, updatedAt: row.updatedAt } : null;
}

/** Forgets a draft: a command calls it when what was typed has been stored. */
export async function deleteDraft(tx: Tx, actor: Actor, form: string): Promise<void> {
  const { agencyId, accountId } = actor;
  if (agencyId !== null) await tx.draft.deleteMany({ where: { agencyId, accountId, form } });
}
