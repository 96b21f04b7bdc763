import type { SavedDraft } from "@/lib/core/drafts";

/** The text a field starts with: what the person had typed and not sent, else what is stored. */
export function drafted(draft: SavedDraft | null, name: string, stored?: string | null): string | undefined {
  const typed = draft?.values[name];
  return (Array.isArray(typed) ? typed[0] : typed) ?? stored ?? undefined;
}
