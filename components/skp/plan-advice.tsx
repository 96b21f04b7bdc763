import { WordingNotes } from "@/components/wording/wording-notes";
import type { SkpPage } from "@/lib/skp/queries/page";
import { checkWhole } from "@/lib/wording/plan";
import { numbered } from "./numbered";
import { ResultAdvice } from "./result-advice";

/** What could be worded better in the whole plan, row by row: advice that stops nothing. */
export function PlanAdvice({ page }: { page: SkpPage }) {
  const { results, terms } = page.content;
  const whole = checkWhole(
    results,
    terms.some(({ kind }) => kind === "ACCOUNTABILITY"),
  );
  return (
    <section aria-label="Saran kalimat" className="mb-6">
      <WordingNotes findings={whole} about="SKP ini" />
      <ol>
        {(["MAIN", "ADDITIONAL"] as const).flatMap((kind) =>
          numbered(results, kind).map((result) => (
            <li key={result.id}>
              <ResultAdvice page={page} result={result} />
            </li>
          )),
        )}
      </ol>
    </section>
  );
}
