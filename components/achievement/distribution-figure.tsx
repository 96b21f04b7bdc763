import { ACHIEVEMENT_LABEL, PREDICATE_NAME } from "@/lib/achievement/labels";
import {
  CURVE_CLASSES,
  CURVE_STEPS,
  curveHeights,
  PEAK,
  SAMPLES_PER_CLASS,
} from "@/lib/achievement/rules/curve";
import type { PredicateCounts } from "@/lib/achievement/rules/distribution";
import type { AchievementValue, Predicate } from "@/lib/db/generated/enums";

const CLASS_WIDTH = 64;
const STEP = 16;
const WIDTH = CLASS_WIDTH * CURVE_CLASSES.length;
const HEIGHT = STEP * CURVE_STEPS;
const BAR = 28;

/** With soft hyphens: five labels stand side by side on a phone. */
const AXIS_LABEL: Record<Predicate, string> = {
  ...PREDICATE_NAME,
  NEEDS_IMPROVEMENT: "Butuh Per\u00adbaikan",
  POOR: "Kurang/\u200bMis\u00adconduct",
};

type Props = {
  value: AchievementValue;
  /** Predicates decided so far; without them only the curve is drawn. */
  counts?: PredicateCounts;
  /** Whose distribution the bars show. */
  whose?: string;
};

/** The pattern that fits an achievement (p.94-97) as a curve, with the unit's own distribution as bars under it. */
export function DistributionFigure({ value, counts, whose = "tim Anda" }: Props) {
  const points = curveHeights(value).map((height, sample) => {
    const x = CLASS_WIDTH / 2 + (sample / SAMPLES_PER_CLASS) * CLASS_WIDTH;
    return `${x.toFixed(1)},${(HEIGHT - height * STEP).toFixed(1)}`;
  });
  const most = counts === undefined ? 0 : Math.max(1, ...Object.values(counts));
  return (
    <figure className="max-w-md">
      <figcaption className="mb-1 text-sm text-quiet">
        Pola distribusi pada capaian {ACHIEVEMENT_LABEL[value]}: idealnya sebagian besar pegawai{" "}
        {PREDICATE_NAME[PEAK[value]]}. {counts && `Garis: pola. Batang: ${whose}.`}
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + 2}`} className="w-full" aria-hidden="true">
        {counts &&
          CURVE_CLASSES.map((predicate, index) => {
            const height = (counts[predicate] / most) * STEP * 6;
            return (
              <rect
                key={predicate}
                x={index * CLASS_WIDTH + (CLASS_WIDTH - BAR) / 2}
                y={HEIGHT - height}
                width={BAR}
                height={height}
                className="fill-action-wash stroke-action"
              />
            );
          })}
        <line x1="0" y1={HEIGHT} x2={WIDTH} y2={HEIGHT} className="stroke-edge" />
        <polyline points={points.join(" ")} fill="none" stroke="currentColor" strokeWidth="2" />
      </svg>
      <ol className="grid grid-cols-5 text-center text-xs">
        {CURVE_CLASSES.map((predicate) => (
          <li key={predicate} className="px-0.5">
            {AXIS_LABEL[predicate]}
            {counts && (
              <span className="block font-semibold tabular-nums">
                {counts[predicate]}
                <span className="sr-only"> pegawai</span>
              </span>
            )}
          </li>
        ))}
      </ol>
    </figure>
  );
}
