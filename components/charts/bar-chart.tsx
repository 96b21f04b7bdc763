"use client";

import dynamic from "next/dynamic";
import { useEffect, useRef, useState } from "react";
import { buttonClass } from "@/components/ui/button-class";
import { type ChartProps, chartHeight } from "./series";

const Canvas = dynamic(() => import("./bar-chart-canvas").then((module) => module.BarChartCanvas), {
  ssr: false,
});

/** Where drawing costs more than it tells: 100 KB and a second of work on a cheap phone. */
const COSTLY = "(max-width: 639px), (prefers-reduced-data: reduce)";

/**
 * Bar chart, drawn when it comes into view; on phones only when asked for, because the table below says the same.
 * Always inside a ChartFigure.
 */
export function BarChart(props: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<"waiting" | "offered" | "drawn">("waiting");
  useEffect(() => {
    if (window.matchMedia(COSTLY).matches) {
      setState("offered");
      return;
    }
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        setState("drawn");
      },
      { rootMargin: "100px" },
    );
    if (place.current) observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  if (state === "offered") {
    return (
      <button type="button" className={buttonClass("quiet")} onClick={() => setState("drawn")}>
        Tampilkan grafik
      </button>
    );
  }
  return (
    <div
      ref={place}
      aria-hidden="true"
      className={`print:hidden [@media(scripting:none)]:hidden ${state === "waiting" ? "max-sm:invisible max-sm:h-11!" : ""}`}
      style={state === "waiting" ? { height: chartHeight(props) } : undefined}
    >
      {state === "drawn" && <Canvas {...props} />}
    </div>
  );
}
