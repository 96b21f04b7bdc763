export type Series = { key: string; label: string };

/** One row per category; `label` names it, the other keys hold the figures of the series. */
export type ChartRow = { label: string } & Record<string, string | number>;

export type ChartProps = { rows: ChartRow[]; series: Series[]; unit?: string };

const LEGEND = 32;
const AXIS = 44;

/** Pixels a bar chart takes; known before it is drawn, so that nothing jumps. */
export function chartHeight({ rows, series }: ChartProps): number {
  return barsHeight({ rows, series }) + (series.length > 1 ? LEGEND : 0);
}

/** The same without the legend above. */
export function barsHeight({ rows, series }: ChartProps): number {
  return rows.length * (series.length * 18 + 18) + AXIS;
}

/** Up to five series, told apart by lightness, hue and pattern (safe for the common colour blindnesses). */
export const looks = [
  { colour: "#0b5d63", pattern: "solid" },
  { colour: "#c77700", pattern: "stripes" },
  { colour: "#5b4b8a", pattern: "dots" },
  { colour: "#57524a", pattern: "cross" },
  { colour: "#5aa7c7", pattern: "lines" },
] as const;

export type Look = (typeof looks)[number];

/** The look of the n-th series; starts over after five. */
export function lookOf(index: number): Look {
  return looks[index % looks.length] ?? looks[0];
}
