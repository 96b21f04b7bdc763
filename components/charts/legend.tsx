import { patternFill } from "./pattern-defs";
import { lookOf, type Series } from "./series";

/** Names of the series with the pattern each is drawn in; stands in the same page as the PatternDefs. */
export function Legend({ series }: { series: Series[] }) {
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 py-1">
      {series.map((one, index) => (
        <li key={one.key} className="flex items-center gap-2">
          <svg width="20" height="14" aria-hidden="true">
            <rect width="20" height="14" fill={patternFill(lookOf(index))} stroke={lookOf(index).colour} />
          </svg>
          {one.label}
        </li>
      ))}
    </ul>
  );
}
