import type { ContentResult, ContentTerm } from "@/lib/skp/content";

/**
 * One line of the attachment as it is read and printed: what is agreed, for which result, when it is reported and with what
 * evidence. Lines that hold nothing but their text are that text.
 */
export function termText(
  term: ContentTerm,
  results: readonly Pick<ContentResult, "id" | "statement">[],
): string {
  const about = term.workResultId ? results.find(({ id }) => id === term.workResultId) : undefined;
  const parts = [
    about && `untuk hasil kerja “${about.statement}”`,
    term.schedule && `dilaporkan ${term.schedule}`,
    term.evidence && `dengan data/bukti: ${term.evidence}`,
  ].filter((part) => typeof part === "string" && part !== "");
  return parts.length === 0 ? term.text : `${term.text.replace(/[.;]$/, "")} (${parts.join("; ")})`;
}
