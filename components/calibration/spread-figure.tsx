import type { PredicateCounts } from "@/lib/achievement/rules/distribution";
import { STEPS, summarise } from "@/lib/calibration/rules/summary";
import { PREDICATE_LABEL } from "@/lib/evaluation/labels";

const STEP = 80;
const WIDTH = STEP * 5;
const ROW = 22;

/** The mean (dot) and the spread (line) of groups on the five predicates. The table beside it says the same. */
export function SpreadFigure({ groups }: { groups: { label: string; counts: PredicateCounts }[] }) {
  const rows = groups.map(({ label, counts }) => ({ label, ...summarise(counts) }));
  const at = (step: number) => (step - 0.5) * STEP;
  return (
    <div className="max-w-md" aria-hidden="true">
      {rows.map(({ label, n, mean, spread }) => (
        <div key={label}>
          <p className="text-sm">
            {label} <span className="text-quiet">(n = {n})</span>
          </p>
          <svg viewBox={`0 0 ${WIDTH} ${ROW}`} className="w-full" aria-hidden="true">
            {STEPS.map((step, index) => (
              <line
                key={step}
                x1={at(index + 1)}
                x2={at(index + 1)}
                y1="2"
                y2={ROW - 2}
                className="stroke-line"
              />
            ))}
            {mean !== null && spread !== null && (
              <>
                <line
                  x1={at(Math.max(1, mean - spread))}
                  x2={at(Math.min(5, mean + spread))}
                  y1={ROW / 2}
                  y2={ROW / 2}
                  className="stroke-action"
                  strokeWidth="3"
                />
                <circle cx={at(mean)} cy={ROW / 2} r="6" className="fill-action" />
              </>
            )}
          </svg>
        </div>
      ))}
      <ol className="grid grid-cols-5 text-center text-xs">
        {STEPS.map((step) => (
          <li key={step} className="px-0.5 hyphens-auto">
            {AXIS[step] ?? PREDICATE_LABEL[step]}
          </li>
        ))}
      </ol>
    </div>
  );
}

const AXIS: Partial<Record<(typeof STEPS)[number], string>> = {
  NEEDS_IMPROVEMENT: "Butuh Per\u00adbaikan",
  POOR: "Kurang/\u200bMis\u00adconduct",
};
