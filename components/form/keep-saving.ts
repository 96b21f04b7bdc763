import { readLocalDraft, removeLocalDraft, writeLocalDraft } from "./draft-store";
import { draftValues } from "./form-values";

export type SaveNote =
  | { kind: "none" }
  | { kind: "sent"; at: Date }
  | { kind: "local" }
  | { kind: "nowhere" };

const PAUSE = 4_000;
/** When the server could not be reached or had no time. */
const AGAIN = 10_000;

/**
 * Listens to a form until the returned function is called: a copy on this device at every change, one on the server at
 * most every four seconds, another try after a while or when the connection is back. Escape follows the form's way back
 * (`data-cancel`) once the last copy is on its way, so that what was typed waits where the form opens again.
 */
export function keepSaving(
  form: HTMLFormElement,
  draftName: string,
  tell: (note: SaveNote) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastSent = 0;
  let submitted = false;
  let ended = false;

  const send = async () => {
    timer = undefined;
    lastSent = Date.now();
    const sent = await post({ form: draftName, values: draftValues(form), key: keyOf(form) });
    if (sent === "kept") tell({ kind: "sent", at: new Date() });
    else tell({ kind: readLocalDraft(draftName) ? "local" : "nowhere" });
    if (sent === "unreached" && !submitted && !ended) timer ??= setTimeout(send, AGAIN);
  };
  const onInput = () => {
    submitted = false;
    const kept = writeLocalDraft(draftName, { savedAt: new Date().toISOString(), values: draftValues(form) });
    tell({ kind: kept ? "local" : "nowhere" });
    timer ??= setTimeout(send, Math.max(500, lastSent + PAUSE - Date.now()));
  };
  const onOnline = () => {
    if (readLocalDraft(draftName)) timer ??= setTimeout(send, 500);
  };
  const onKey = (event: KeyboardEvent) => {
    const back = form.querySelector<HTMLAnchorElement>("a[data-cancel]");
    if (event.key !== "Escape" || event.isComposing || event.defaultPrevented || back === null) return;
    const unsent = timer !== undefined;
    clearTimeout(timer);
    timer = undefined;
    if (unsent) void send().then(() => back.click());
    else back.click();
  };
  const onSubmit = () => {
    submitted = true;
    clearTimeout(timer);
    timer = undefined;
  };

  form.addEventListener("input", onInput);
  form.addEventListener("submit", onSubmit);
  form.addEventListener("keydown", onKey);
  window.addEventListener("online", onOnline);
  return () => {
    form.removeEventListener("input", onInput);
    form.removeEventListener("submit", onSubmit);
    form.removeEventListener("keydown", onKey);
    window.removeEventListener("online", onOnline);
    clearTimeout(timer);
    ended = true;
    // The page moved on after a submit, so it was accepted; a refused one keeps the form, and with it this listener.
    if (submitted) removeLocalDraft(draftName);
  };
}

/** Tells the server which rendering of the form this is, so that a late copy does not outlive its submit. */
function keyOf(form: HTMLFormElement): string | undefined {
  return form.querySelector<HTMLInputElement>("input[name=_key]")?.value;
}

/** "unreached": the same may be kept at another time. */
async function post(draft: {
  form: string;
  values: unknown;
  key?: string;
}): Promise<"kept" | "refused" | "unreached"> {
  try {
    const response = await fetch("/api/draf", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(draft),
      keepalive: true,
    });
    if (response.ok) return "kept";
    return response.status >= 500 ? "unreached" : "refused";
  } catch {
    return "unreached";
  }
}
