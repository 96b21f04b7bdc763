import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import type { SkpTermKind } from "@/lib/db/generated/enums";
import { saveTermsAction } from "@/lib/skp/actions";
import { TERM_HELP, TERM_LABEL } from "@/lib/skp/labels";
import type { SkpPage } from "@/lib/skp/queries/page";
import { LinesForm } from "./lines-form";
import { MissingNotice } from "./missing-notice";
import { RowComments } from "./row-comments";
import { RowMarkNote } from "./row-mark";
import { TermLine } from "./term-line";

const KINDS = Object.keys(TERM_LABEL) as SkpTermKind[];

/** Lampiran: resources, accountability, consequences. */
export function TermsSection({ page, open }: { page: SkpPage; open: string | null }) {
  const editable = page.actions.includes("editTerms");
  return (
    <Section title="Lampiran" id="lampiran">
      <MissingNotice page={page} />
      {KINDS.map((kind) => (
        <div key={kind} id={`lampiran-${kind}`} className="mb-4">
          <h3 className="text-base">{TERM_LABEL[kind]}</h3>
          <RowMarkNote page={page} row={kind} />
          {editable && open === kind ? (
            <LinesForm
              page={page}
              action={saveTermsAction}
              which={{ name: "kind", value: kind }}
              label={TERM_LABEL[kind]}
              help={TERM_HELP[kind]}
              rows={page.content.terms.filter((term) => term.kind === kind)}
              anchor={`lampiran-${kind}`}
            />
          ) : (
            <Terms page={page} kind={kind} />
          )}
          <RowComments page={page} row={kind} about={TERM_LABEL[kind].toLowerCase()}>
            {editable && open !== kind && (
              <ButtonLink tone="quiet" href={`/skp/${page.head.id}?ubah=${kind}#lampiran-${kind}`}>
                Ubah<span className="sr-only"> {TERM_LABEL[kind].toLowerCase()}</span>
              </ButtonLink>
            )}
          </RowComments>
        </div>
      ))}
    </Section>
  );
}

function Terms({ page, kind }: { page: SkpPage; kind: SkpTermKind }) {
  const terms = page.content.terms.filter((term) => term.kind === kind);
  if (terms.length === 0) return <p className="text-quiet">Belum ada.</p>;
  return (
    <ol className="list-decimal ps-5">
      {terms.map((term) => (
        <TermLine key={term.id} page={page} term={term} />
      ))}
    </ol>
  );
}
