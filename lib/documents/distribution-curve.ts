import type { Content } from "pdfmake";
import { CURVE_STEPS, curveHeights, SAMPLES_PER_CLASS } from "@/lib/achievement/rules/curve";
import { ORGANISATION_LABELS } from "./labels";
import type { OrganisationAchievement } from "./types";

const CLASSES = ["Sangat\nKurang", "Kurang/\nMisconduct", "Butuh\nPerbaikan", "Baik", "Sangat\nBaik"];

const CLASS_WIDTH = 62;
const STEP = 11;
const WIDTH = CLASS_WIDTH * (CLASSES.length - 1);
const HEIGHT = STEP * CURVE_STEPS;
const AXIS_LABEL_WIDTH = 60;

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
  const horizontal = Array.from({ length: CURVE_STEPS + 1 }, (_, step) => ({
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
