import { BarChart } from "@/components/charts/bar-chart";
import { ChartFigure } from "@/components/charts/chart-figure";
import { EmptyState } from "@/components/ui/empty-state";
import { formatNumber, formatPercent } from "@/lib/core/numbers";
import { distributionOf, SMALLEST_GROUP, type Standing } from "@/lib/dashboard/rules";
import { PREDICATE_LABEL } from "@/lib/evaluation/labels";

type Props = { standing: Standing; subperiodName: string; date: string };

/** Decided evaluations by predicate; a group too small to be anonymous is not broken down. */
export function PredicateFigure({ standing, subperiodName, date }: Props) {
  const rows = distributionOf(standing) ?? [];
  const all = rows.reduce((sum, { count }) => sum + count, 0);
  return (
    <ChartFigure
      question="Bagaimana sebaran predikatnya?"
      basis={`${formatNumber(all)} evaluasi yang sudah ditetapkan, ${subperiodName}; keadaan ${date}`}
      chart={
        <BarChart
          rows={rows.map(({ predicate, count }) => ({ label: PREDICATE_LABEL[predicate], count }))}
          series={[{ key: "count", label: "Pegawai" }]}
        />
      }
      rows={rows}
      rowKey={({ predicate }) => predicate}
      columns={[
        { key: "predicate", header: "Predikat", cell: ({ predicate }) => PREDICATE_LABEL[predicate] },
        { key: "count", header: "Pegawai", align: "end", cell: ({ count }) => formatNumber(count) },
        {
          key: "share",
          header: "Bagian",
          align: "end",
          cell: ({ count }) => formatPercent(count / all),
        },
      ]}
      empty={
        <EmptyState title={`Sebaran predikat ${subperiodName} belum dapat ditampilkan.`}>
          <p>Sebaran muncul setelah sedikitnya {SMALLEST_GROUP} evaluasi ditetapkan.</p>
        </EmptyState>
      }
    />
  );
}
