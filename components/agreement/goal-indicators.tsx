import { type Column, DataTable } from "@/components/ui/data-table";
import { ACCUMULATION_LABEL } from "@/lib/agreement/labels";
import type { GoalIndicatorRow, GoalRow } from "@/lib/agreement/queries/agreement";

const ROMAN = ["I", "II", "III", "IV"] as const;

/** Indicators of a goal with the year's target and, where one is set, the way there by quarter. */
export function GoalIndicators({ goal }: { goal: GoalRow }) {
  const hasTrajectory = goal.indicators.some(isPlotted);
  return (
    <DataTable
      caption={`Indikator: ${goal.statement}`}
      captionHidden
      rows={goal.indicators}
      rowKey={({ id }) => id}
      columns={hasTrajectory ? [...COLUMNS, ...TRAJECTORY] : COLUMNS}
      empty={<p className="text-quiet">Belum ada indikator.</p>}
    />
  );
}

const isPlotted = ({ quarters }: GoalIndicatorRow) => quarters.some((part) => part !== "");

const COLUMNS: Column<GoalIndicatorRow>[] = [
  { key: "statement", header: "Indikator kinerja utama", cell: ({ statement }) => statement },
  {
    key: "target",
    header: "Target",
    align: "end",
    cell: ({ target, unit }) => (unit === null ? target : `${target} ${unit}`),
  },
];

const TRAJECTORY: Column<GoalIndicatorRow>[] = [
  ...ROMAN.map((name, index) => ({
    key: name,
    header: `Tw ${name}`,
    align: "end" as const,
    nowrap: true,
    cell: ({ quarters }: GoalIndicatorRow) => quarters[index] || "–",
  })),
  {
    key: "accumulation",
    header: "Cara",
    cell: (row) => (isPlotted(row) ? ACCUMULATION_LABEL[row.accumulation] : "–"),
  },
];
