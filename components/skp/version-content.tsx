import { Section } from "@/components/ui/section";
import type { SkpForm, SkpTermKind } from "@/lib/db/generated/enums";
import { BEHAVIOUR_VALUES } from "@/lib/skp/behaviour-values";
import { expectationText, type SkpVersion } from "@/lib/skp/content";
import { TERM_LABEL } from "@/lib/skp/labels";
import { termText } from "@/lib/skp/term-text";
import { numbered } from "./numbered";
import { ResultText } from "./result-text";

/** The whole text of a stored version, read only. */
export function VersionContent({ content, form }: { content: SkpVersion; form: SkpForm }) {
  const groups = [
    { title: "A. Utama", results: numbered(content.results, "MAIN") },
    { title: "B. Tambahan", results: numbered(content.results, "ADDITIONAL") },
  ];
  return (
    <>
      <Section title="Hasil kerja">
        {groups
          .filter(({ results }) => results.length > 0)
          .map(({ title, results }) => (
            <div key={title} className="mb-4">
              <h3 className="text-base">{title}</h3>
              <ol className="divide-y divide-line">
                {results.map((result) => (
                  <li key={result.id} className="py-3">
                    <ResultText result={result} approach={content.approach} form={form} />
                  </li>
                ))}
              </ol>
            </div>
          ))}
      </Section>
      <Section title="Ekspektasi khusus pimpinan">
        <Lines
          lines={content.expectations.map(
            (row) => `${BEHAVIOUR_VALUES[row.value].title}: ${expectationText(row)}`,
          )}
        />
      </Section>
      <Section title="Lampiran">
        {(Object.keys(TERM_LABEL) as SkpTermKind[]).map((kind) => (
          <div key={kind} className="mb-3">
            <h3 className="text-base">{TERM_LABEL[kind]}</h3>
            <Lines
              lines={content.terms
                .filter((term) => term.kind === kind)
                .map((term) => termText(term, content.results))}
            />
          </div>
        ))}
      </Section>
    </>
  );
}

function Lines({ lines }: { lines: string[] }) {
  if (lines.length === 0) return <p className="text-quiet">Tidak ada.</p>;
  return (
    <ul className="list-disc ps-5">
      {lines.map((line) => (
        <li key={line} className="max-w-prose">
          {line}
        </li>
      ))}
    </ul>
  );
}
