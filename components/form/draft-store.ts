import type { FormValues } from "./form-values";

export type LocalDraft = { savedAt: string; values: FormValues };

const prefix = "draf:";

/** The copy of a form's contents on this device; null when there is none or the device keeps nothing. */
export function readLocalDraft(form: string): LocalDraft | null {
  try {
    const text = localStorage.getItem(prefix + form);
    return text === null ? null : (JSON.parse(text) as LocalDraft);
  } catch {
    return null;
  }
}

/** Keeps a copy on this device. False when the device refuses (private window, full). */
export function writeLocalDraft(form: string, draft: LocalDraft): boolean {
  try {
    localStorage.setItem(prefix + form, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function removeLocalDraft(form: string): void {
  try {
    localStorage.removeItem(prefix + form);
  } catch {
    // A device that keeps nothing has nothing to remove.
  }
}
