"use client";

import { Bar, BarChart, CartesianGrid, ResponsiveContainer, XAxis, YAxis } from "recharts";
import { formatNumber } from "@/lib/core/numbers";
import { Legend } from "./legend";
import { PatternDefs, patternFill } from "./pattern-defs";
import { barsHeight, type ChartProps, lookOf } from "./series";

// No tooltip and no legend of the library: they weigh 12 KB, and the table below says every figure.
export function BarChartCanvas({ rows, series, unit = "" }: ChartProps) {
  return (
    <>
      {series.length > 1 && <Legend series={series} />}
      <ResponsiveContainer width="100%" height={barsHeight({ rows, series })}>
        <BarChart
          data={rows}
          layout="vertical"
          accessibilityLayer={false}
          margin={{ top: 8, right: 16, left: 0, bottom: 0 }}
        >
          <PatternDefs />
          <CartesianGrid horizontal={false} stroke="#d8d3ca" />
          <XAxis
            type="number"
            allowDecimals={false}
            tickFormatter={(value: number) => `${formatNumber(value)}${unit}`}
            fontSize={14}
          />
          <YAxis type="category" dataKey="label" width={140} fontSize={14} tickLine={false} />
          {series.map((one, index) => (
            <Bar
              key={one.key}
              dataKey={one.key}
              name={one.label}
              fill={patternFill(lookOf(index))}
              stroke={lookOf(index).colour}
              isAnimationActive={false}
            />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </>
  );
}
