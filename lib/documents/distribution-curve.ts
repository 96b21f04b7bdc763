import type { Content } from "pdfmake";
import { ORGANISATION_LABELS } from "./labels";
import type { OrganisationAchievement } from "./types";

/**
 * Heights of the five guideline curves over the five predicates from Sangat Kurang to Sangat Baik, in steps of a
 * seven-step axis. The regulation draws them without numbers; these are measured from the drawings (±0.1).
 */
const HEIGHTS: Readonly<Record<OrganisationAchievement, readonly number[]>> = {
  OUTSTANDING: [0.2, 0.4, 0.6, 2.5, 6],
  GOOD: [0.5, 1, 2, 6, 2],
  NEEDS_IMPROVEMENT: [0.5, 1.5, 6, 1.5, 0.5],
  POOR: [2, 6, 2, 0.75, 0.5],
  VERY_POOR: [6, 2.5, 0.8, 0.4, 0.15],
};
const CLASSES = ["Sangat\nKurang", "Kurang/\nMisconduct", "Butuh\nPerbaikan", "Baik", "Sangat\nBaik"];

const CLASS_WIDTH = 62;
const STEP = 11;
const STEPS = 7;
const WIDTH = CLASS_WIDTH * (CLASSES.length - 1);
const HEIGHT = STEP * STEPS;
const AXIS_LABEL_WIDTH = 60;
const SAMPLES_PER_CLASS = 10;

/** Drawing of the distribution of predicates that fits the achievement of the organisation. */
export function distributionCurve(achievement: OrganisationAchievement): Content {
  const chart: Content = {
    columns: [
      { text: "Frekuensi\nPegawai", width: AXIS_LABEL_WIDTH, margin: [0, HEIGHT / 3, 0, 0] },
      {
        width: WIDTH,
        canvas: [
          ...gridLines(),
          {
            type: "polyline",
            points: curveHeights(achievement).map((height, sample) => ({
              x: (sample / SAMPLES_PER_CLASS) * CLASS_WIDTH,
              y: HEIGHT - height * STEP,
            })),
            lineColor: "#000000",
            lineWidth: 1.4,
          },
        ],
      },
    ],
  };
  const classLabels: Content = {
    columns: CLASSES.map((text) => ({ text, width: CLASS_WIDTH, alignment: "center" })),
    margin: [AXIS_LABEL_WIDTH - CLASS_WIDTH / 2, 3, 0, 0],
  };
  const drawing: Content[] = [
    {
      text: `KURVA DISTRIBUSI PREDIKAT KINERJA PEGAWAI DENGAN\nCAPAIAN KINERJA ORGANISASI ${ORGANISATION_LABELS[achievement]}`,
      alignment: "center",
      margin: [AXIS_LABEL_WIDTH, 0, 0, 4],
    },
    chart,
    classLabels,
    { text: "Predikat Kinerja Pegawai", alignment: "center", margin: [AXIS_LABEL_WIDTH, 3, 0, 2] },
  ];
  const width = AXIS_LABEL_WIDTH + WIDTH + CLASS_WIDTH / 2;
  return {
    columns: [
      { text: "", width: "*" },
      { stack: drawing, width },
      { text: "", width: "*" },
    ],
    fontSize: 7.5,
  };
}

function gridLines() {
  const color = "#D9D9D9";
  const horizontal = Array.from({ length: STEPS + 1 }, (_, step) => ({
    x1: 0,
    y1: step * STEP,
    x2: WIDTH,
    y2: step * STEP,
  }));
  const vertical = CLASSES.map((_, index) => ({
    x1: index * CLASS_WIDTH,
    y1: 0,
    x2: index * CLASS_WIDTH,
    y2: HEIGHT,
  }));
  return [...horizontal, ...vertical].map((line) => ({
    type: "line" as const,
    ...line,
    lineColor: color,
    lineWidth: 0.5,
  }));
}

/**
 * Heights of the curve in steps of the axis, from the first class to the last: a smooth line that never leaves the
 * range of two neighbours (monotone cubic interpolation).
 */
export function curveHeights(achievement: OrganisationAchievement): number[] {
  const heights = HEIGHTS[achievement];
  const last = heights.length - 1;
  const at = (index: number) => heights[index] ?? 0;
  const slope = (index: number) => {
    const before = at(index) - at(index - 1);
    const after = at(index + 1) - at(index);
    if (index === 0) return after;
    if (index === last) return before;
    return before * after <= 0 ? 0 : (2 * before * after) / (before + after);
  };
  return Array.from({ length: last * SAMPLES_PER_CLASS + 1 }, (_, sample) => {
    const index = Math.min(Math.floor(sample / SAMPLES_PER_CLASS), last - 1);
    const t = sample / SAMPLES_PER_CLASS - index;
    return (
      (2 * t ** 3 - 3 * t ** 2 + 1) * at(index) +
      (t ** 3 - 2 * t ** 2 + t) * slope(index) +
      (3 * t ** 2 - 2 * t ** 3) * at(index + 1) +
      (t ** 3 - t ** 2) * slope(index + 1)
    );
  });
}
