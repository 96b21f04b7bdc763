import type { SavedDraft } from "@/lib/core/drafts";

/** What a field starts from: what was typed and not sent, else what is stored. */
export function startingFrom(draft: SavedDraft | null) {
  return (name: string, stored: string | number | null): string => {
    const typed = draft?.values[name];
    return typeof typed === "string" ? typed : String(stored ?? "");
  };
}
