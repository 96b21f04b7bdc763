"use client";

import { Bar, BarChart, CartesianGrid, Legend, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { formatNumber } from "@/lib/core/numbers";
import { PatternDefs, patternFill } from "./pattern-defs";
import { type ChartProps, lookOf } from "./series";

export function BarChartCanvas({ rows, series, unit = "" }: ChartProps) {
  const height = rows.length * (series.length * 18 + 18) + 80;
  return (
    <ResponsiveContainer width="100%" height={height}>
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
          tickFormatter={(value: number) => formatNumber(value)}
          unit={unit}
          fontSize={14}
        />
        <YAxis type="category" dataKey="label" width={140} fontSize={14} tickLine={false} />
        <Tooltip formatter={(value) => `${formatNumber(Number(value))} ${unit}`} isAnimationActive={false} />
        {series.length > 1 && (
          <Legend formatter={(name) => <span className="text-ink">{name}</span>} itemSorter={null} />
        )}
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
  );
}
