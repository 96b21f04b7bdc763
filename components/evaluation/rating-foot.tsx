import { SubmitButton } from "@/components/form/submit-button";
import { Link } from "@/components/ui/link";
import { PREDICATE_LABEL } from "@/lib/evaluation/labels";
import type { RatingPage } from "@/lib/evaluation/queries/page";
import type { Neighbour } from "@/lib/evaluation/queries/team";
import type { EvaluationRecord } from "@/lib/evaluation/record";
import { outcomeOf } from "@/lib/evaluation/rules/outcome";
import { RATINGS } from "@/lib/evaluation/rules/quadrant";

/** Stays in view: how much is rated, where the ratings lead, save or go on, and the people before and after. */
export function RatingFoot({ page, nextLabel }: { page: RatingPage; nextLabel: string }) {
  const { record, previous, next } = page;
  return (
    <div className="z-10 -mx-4 border-t sm:sticky sm:bottom-0 border-edge bg-paper px-4 py-3">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <p className="text-sm tabular-nums">{progressText(record)}</p>
        <PresentCell record={record} />
        <div className="flex flex-wrap gap-3 sm:ms-auto max-sm:w-full">
          <SubmitButton name="intent" value="next">
            {nextLabel}
          </SubmitButton>
          <SubmitButton name="intent" value="stay" tone="secondary">
            Simpan draf
          </SubmitButton>
        </div>
      </div>
      <nav aria-label="Pegawai lain di tim" className="flex flex-wrap justify-between gap-x-6 text-sm">
        <TeamLink to={previous} label="Sebelumnya" />
        <TeamLink to={next} label="Berikutnya" />
      </nav>
    </div>
  );
}

/** "Hasil kerja 2/4 · Perilaku 7/7 · Kompetensi 0/9". */
export function progressText({ results, behaviours, competencies }: EvaluationRecord): string {
  const rated = results.filter(({ rating }) => rating !== null).length;
  const values = behaviours.filter(({ rating }) => rating !== null).length;
  const levels = competencies.filter(({ level }) => level !== null).length;
  return `Hasil kerja ${rated}/${results.length} · Perilaku ${values}/7 · Kompetensi ${levels}/9`;
}

function PresentCell({ record }: { record: EvaluationRecord }) {
  const { resultRating, behaviourRating } = record;
  if (resultRating === null || behaviourRating === null) return null;
  const here = (row: string, column: string) => row === resultRating && column === behaviourRating;
  const columns = [...RATINGS].reverse();
  return (
    <p className="flex items-center gap-2 text-sm">
      <svg viewBox="0 0 30 30" className="size-8" aria-hidden="true">
        {RATINGS.flatMap((row, y) =>
          columns.map((column, x) => (
            <rect
              key={`${row}-${column}`}
              x={x * 10 + 1}
              y={y * 10 + 1}
              width="8"
              height="8"
              fill={here(row, column) ? "currentColor" : "none"}
              stroke="currentColor"
            />
          )),
        )}
      </svg>
      Menuju {PREDICATE_LABEL[outcomeOf(record, resultRating, behaviourRating)]}
    </p>
  );
}

function TeamLink({ to, label }: { to: Neighbour; label: string }) {
  if (to === null) return <span />;
  return (
    <Link href={`/evaluasi/${to.id}`} className="inline-flex min-h-11 items-center">
      {label}: {to.name}
    </Link>
  );
}
