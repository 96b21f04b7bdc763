import { Link } from "@/components/ui/link";
import type { ContentTerm } from "@/lib/skp/content";
import { CONSEQUENCE_LABEL, FULFILMENT_LABEL, RESOURCE_LABEL } from "@/lib/skp/labels";
import type { SkpPage } from "@/lib/skp/queries/page";
import { isMissing, markRow, termRow } from "@/lib/skp/rules/resources";
import { termText } from "@/lib/skp/term-text";
import { MarkResourceForm } from "./mark-resource-form";
import { TermForm } from "./term-form";

type Props = { page: SkpPage; term: ContentTerm };

/** One line of the attachment with its details, and the ways to write them. */
export function TermLine({ page, term }: Props) {
  const { head, actions, editing, content } = page;
  const { id } = term;
  const base = `/skp/${head.id}?ubah=`;
  const kind = term.resource
    ? RESOURCE_LABEL[term.resource]
    : term.consequence && CONSEQUENCE_LABEL[term.consequence];
  const detailed = actions.includes("editTerms");
  const marked = term.kind === "RESOURCE" && actions.includes("markResources");
  return (
    <li className="max-w-prose">
      {kind && <span className="text-quiet">{kind}: </span>}
      {termText(term, content.results)}
      {term.fulfilment && (
        <span className={isMissing(term) ? "block font-semibold text-due" : "block text-quiet"}>
          {FULFILMENT_LABEL[term.fulfilment]}
          {term.fulfilmentNote && `: ${term.fulfilmentNote}`}
        </span>
      )}
      {id !== undefined && (detailed || marked) && (
        <span className="flex flex-wrap gap-x-4 print:hidden">
          {detailed && (
            <Link
              className="inline-flex min-h-11 items-center"
              href={`${base}${termRow(id)}#lampiran-${term.kind}`}
              aria-label={`Rinci: ${term.text}`}
            >
              Rinci
            </Link>
          )}
          {marked && (
            <Link
              className="inline-flex min-h-11 items-center"
              href={`${base}${markRow(id)}#lampiran-${term.kind}`}
              aria-label={`Catat keadaan: ${term.text}`}
            >
              Catat keadaan
            </Link>
          )}
        </span>
      )}
      {id !== undefined && detailed && editing?.row === termRow(id) && (
        <TermForm page={page} term={{ ...term, id }} />
      )}
      {id !== undefined && marked && editing?.row === markRow(id) && (
        <MarkResourceForm page={page} term={{ ...term, id }} />
      )}
    </li>
  );
}
