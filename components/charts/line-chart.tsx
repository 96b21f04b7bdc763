"use client";

import dynamic from "next/dynamic";
import type { ChartProps } from "./series";

const Canvas = dynamic(() => import("./line-chart-canvas").then((module) => module.LineChartCanvas), {
  ssr: false,
  loading: () => <p className="min-h-60 text-quiet">Menggambar grafik...</p>,
});

/** Line chart, drawn after the page is there. Always inside a ChartFigure, whose table says the same. */
export function LineChart(props: ChartProps) {
  return (
    <div aria-hidden="true" className="print:hidden">
      <Canvas {...props} />
    </div>
  );
}
