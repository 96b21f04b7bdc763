import { hasAgency } from "@/lib/auth/actor";
import { safeReturnPath } from "@/lib/auth/rules";
import { getActor } from "@/lib/auth/session";
import { discardDraft, draftInput, draftName, MAX_DRAFT_BYTES, saveDraft } from "@/lib/core/drafts";
import { isSameOrigin } from "@/lib/core/origin";

/** Autosave: JSON { form, values } keeps a form's contents; a plain form post { form, kembali } discards them. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 });
  const actor = await getActor();
  if (actor === null || !hasAgency(actor)) return new Response(null, { status: 401 });
  const text = await textUpTo(MAX_DRAFT_BYTES, request);
  if (text === null) return new Response(null, { status: 413 });
  if (!request.headers.get("content-type")?.startsWith("application/json")) {
    const form = new URLSearchParams(text);
    const name = draftName.safeParse(form.get("form"));
    if (name.success) await discardDraft(actor, name.data);
    const back = safeReturnPath(form.get("kembali") ?? undefined) ?? "/beranda";
    const location = back.replace(/[^!-~]/gu, encodeURIComponent);
    return new Response(null, { status: 303, headers: { Location: location } });
  }
  const draft = draftInput.safeParse(parse(text));
  if (!draft.success) return new Response(null, { status: 400 });
  await saveDraft(actor, draft.data);
  return new Response(null, { status: 204 });
}

/** The body as text; null as soon as it is longer, whatever length the request states. */
async function textUpTo(bytes: number, request: Request): Promise<string | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body ?? []) {
    size += part.length;
    if (size > bytes) return null;
    parts.push(part);
  }
  return Buffer.concat(parts).toString();
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
