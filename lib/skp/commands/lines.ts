import "server-only";
import { reject } from "@/lib/core/errors";
import { linesOf } from "@/lib/skp/content";

type Typed = { lines: string[]; before: string[] };

/**
 * Compares a typed list with the stored one. True when there is nothing to write; refuses with both texts when the
 * stored list is no longer the one the form started from.
 */
export function sameLines(stored: readonly { text: string }[], { lines, before }: Typed): boolean {
  const now = linesOf(stored);
  if (now === lines.join("\n")) return true;
  if (now !== before.join("\n")) reject("CONFLICT", { current: { lines: now, before: now } });
  return false;
}
