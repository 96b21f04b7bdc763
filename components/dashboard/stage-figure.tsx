import { BarChart } from "@/components/charts/bar-chart";
import { ChartFigure } from "@/components/charts/chart-figure";
import { EmptyState } from "@/components/ui/empty-state";
import { formatNumber, formatPercent } from "@/lib/core/numbers";
import { STAGE_LABEL } from "@/lib/dashboard/labels";
import { doneShare, type Standing, stagesOf } from "@/lib/dashboard/rules";

type Props = { question: string; standing: Standing; subperiodName: string; date: string };

/** How far a group of people is in the three stages of the cycle. */
export function StageFigure({ question, standing, subperiodName, date }: Props) {
  const rows = standing.employees === 0 ? [] : stagesOf(standing);
  return (
    <ChartFigure
      question={question}
      basis={`${formatNumber(standing.employees)} pegawai wajib SKP; realisasi dan evaluasi ${subperiodName}; keadaan ${date}`}
      chart={
        <BarChart
          rows={rows.map((row) => ({
            label: STAGE_LABEL[row.stage],
            done: row.done,
            running: row.running,
            open: row.open,
          }))}
          series={[
            { key: "done", label: "Selesai" },
            { key: "running", label: "Sedang berjalan" },
            { key: "open", label: "Belum mulai" },
          ]}
        />
      }
      rows={rows}
      rowKey={({ stage }) => stage}
      columns={[
        { key: "stage", header: "Tahap", cell: ({ stage }) => STAGE_LABEL[stage] },
        { key: "done", header: "Selesai", align: "end", cell: ({ done }) => formatNumber(done) },
        {
          key: "running",
          header: "Sedang berjalan",
          align: "end",
          cell: ({ running }) => formatNumber(running),
        },
        { key: "open", header: "Belum mulai", align: "end", cell: ({ open }) => formatNumber(open) },
        {
          key: "share",
          header: "Bagian selesai",
          align: "end",
          cell: (row) => formatPercent(doneShare(row)),
        },
      ]}
      empty={<EmptyState title="Tidak ada pegawai yang wajib menyusun SKP di sini." />}
    />
  );
}
