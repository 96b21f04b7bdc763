"use client";

import { CartesianGrid, Legend, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { formatNumber } from "@/lib/core/numbers";
import { type ChartProps, lookOf } from "./series";

export function LineChartCanvas({ rows, series, unit = "" }: ChartProps) {
  return (
    <ResponsiveContainer width="100%" height={280}>
      <LineChart data={rows} accessibilityLayer={false} margin={{ top: 8, right: 16, left: 0, bottom: 0 }}>
        <CartesianGrid vertical={false} stroke="#d8d3ca" />
        <XAxis dataKey="label" fontSize={14} />
        <YAxis tickFormatter={(value: number) => formatNumber(value)} unit={unit} fontSize={14} width={64} />
        <Tooltip formatter={(value) => `${formatNumber(Number(value))} ${unit}`} isAnimationActive={false} />
        {series.length > 1 && (
          <Legend formatter={(name) => <span className="text-ink">{name}</span>} itemSorter={null} />
        )}
        {series.map((one, index) => (
          <Line
            key={one.key}
            dataKey={one.key}
            name={one.label}
            stroke={lookOf(index).colour}
            strokeDasharray={lookOf(index).dash}
            strokeWidth={2.5}
            dot={{ r: 3.5, strokeDasharray: "0", fill: index % 2 === 0 ? lookOf(index).colour : "#ffffff" }}
            isAnimationActive={false}
          />
        ))}
      </LineChart>
    </ResponsiveContainer>
  );
}
