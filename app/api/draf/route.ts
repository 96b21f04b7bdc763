import { hasAgency } from "@/lib/auth/actor";
import { getActor } from "@/lib/auth/session";
import { discardDraft, draftInput, draftName, MAX_DRAFT_BYTES, saveDraft } from "@/lib/core/drafts";
import { isSameOrigin } from "@/lib/core/origin";

/** Autosave: JSON { form, values } keeps a form's contents; a plain form post { form, kembali } discards them. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 });
  const actor = await getActor();
  if (actor === null || !hasAgency(actor)) return new Response(null, { status: 401 });
  if (Number(request.headers.get("content-length")) > MAX_DRAFT_BYTES) return tooLarge();
  if (!request.headers.get("content-type")?.startsWith("application/json")) {
    const form = await request.formData();
    const name = draftName.safeParse(form.get("form"));
    if (name.success) await discardDraft(actor, name.data);
    return new Response(null, { status: 303, headers: { Location: localPath(form.get("kembali")) } });
  }
  const text = await request.text();
  if (Buffer.byteLength(text) > MAX_DRAFT_BYTES) return tooLarge();
  const draft = draftInput.safeParse(parse(text));
  if (!draft.success) return new Response(null, { status: 400 });
  await saveDraft(actor, draft.data);
  return new Response(null, { status: 204 });
}

function tooLarge(): Response {
  return new Response(null, { status: 413 });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A path of this site; anything else becomes the home page. */
function localPath(value: FormDataEntryValue | null): string {
  return typeof value === "string" && /^\/(?![/\\])[\w\-/?=&.#]*$/.test(value) ? value : "/beranda";
}
