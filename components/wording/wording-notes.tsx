import type { WordingFinding } from "@/lib/wording/findings";
import { FINDING_LABEL } from "@/lib/wording/labels";

type Props = { findings: readonly WordingFinding[]; about: string };

/** Advice on the wording of one row, closed until somebody asks for it; never stops anything. */
export function WordingNotes({ findings, about }: Props) {
  if (findings.length === 0) return null;
  const labels = [...new Set(findings.map(({ code }) => FINDING_LABEL[code].toLowerCase()))];
  return (
    <details className="mt-2 max-w-prose print:hidden">
      <summary className="inline-flex min-h-11 items-center text-sm text-action underline decoration-dotted underline-offset-4 hover:text-action-deep">
        Saran untuk {about}: {labels.join(", ")}
      </summary>
      <ul className="mb-2 list-disc space-y-3 ps-5 text-sm">
        {findings.map(({ code, words, why, page, pattern }) => (
          <li key={`${code} ${words}`}>
            <strong>{FINDING_LABEL[code]}</strong>: {why}
            {page !== null && <span className="text-quiet"> (PermenPANRB 6/2022 hal. {page})</span>}
            {pattern !== null && (
              <p>
                Contoh pola: <q>{pattern}</q>
              </p>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
