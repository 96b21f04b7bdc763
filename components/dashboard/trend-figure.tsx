import { BarChart } from "@/components/charts/bar-chart";
import { ChartFigure } from "@/components/charts/chart-figure";
import { EmptyState } from "@/components/ui/empty-state";
import { formatNumber, formatPercent } from "@/lib/core/numbers";
import { STAGE_LABEL } from "@/lib/dashboard/labels";
import type { UnitDashboard } from "@/lib/dashboard/queries/unit";
import { doneShare, type StageRow, stagesOf } from "@/lib/dashboard/rules";
import { subperiodLabel } from "@/lib/periods/labels";

type Props = { trend: UnitDashboard["trend"]; date: string };

/** Documentation and evaluation over the subperiods of the year. */
export function TrendFigure({ trend, date }: Props) {
  const rows = trend.map(({ subperiod, standing }) => {
    const [, documentation, evaluation] = stagesOf(standing);
    return { id: subperiod.id, name: subperiodLabel(subperiod), documentation, evaluation };
  });
  const percent = (row: StageRow | undefined) => (row === undefined ? 0 : doneShare(row));
  const figures = (row: StageRow | undefined) =>
    `${formatNumber(row?.done ?? 0)} (${formatPercent(percent(row))})`;
  return (
    <ChartFigure
      question="Bagaimana perkembangannya sepanjang tahun?"
      basis={`Bagian dari SKP yang disepakati; keadaan ${date}`}
      chart={
        <BarChart
          unit="%"
          rows={rows.map(({ name, documentation, evaluation }) => ({
            label: name,
            documentation: Math.round(percent(documentation) * 100),
            evaluation: Math.round(percent(evaluation) * 100),
          }))}
          series={[
            { key: "documentation", label: STAGE_LABEL.DOCUMENTATION },
            { key: "evaluation", label: STAGE_LABEL.EVALUATION },
          ]}
        />
      }
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { key: "name", header: "Subperiode", cell: ({ name }) => name },
        {
          key: "documentation",
          header: STAGE_LABEL.DOCUMENTATION,
          align: "end",
          cell: ({ documentation }) => figures(documentation),
        },
        {
          key: "evaluation",
          header: STAGE_LABEL.EVALUATION,
          align: "end",
          cell: ({ evaluation }) => figures(evaluation),
        },
      ]}
      empty={<EmptyState title="Periode ini belum memiliki subperiode." />}
    />
  );
}
