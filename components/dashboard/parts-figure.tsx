import { BarChart } from "@/components/charts/bar-chart";
import { ChartFigure } from "@/components/charts/chart-figure";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { formatNumber, formatPercent } from "@/lib/core/numbers";
import { STAGE_LABEL } from "@/lib/dashboard/labels";
import type { Part } from "@/lib/dashboard/queries/unit";
import { doneShare, type Stage, stagesOf } from "@/lib/dashboard/rules";

type Props = { parts: Part[]; date: string; hrefOf: (unitId: string) => string };

const STAGES: Stage[] = ["PLAN", "DOCUMENTATION", "EVALUATION"];

/** The units directly below, side by side; each leads to its own dashboard. */
export function PartsFigure({ parts, date, hrefOf }: Props) {
  const rows = parts.filter(({ isOwn, standing }) => !isOwn || standing.employees > 0);
  const share = ({ standing }: Part, stage: Stage) =>
    Math.max(...stagesOf(standing).map((row) => (row.stage === stage ? doneShare(row) : 0)));
  return (
    <ChartFigure
      question="Unit mana yang perlu dibantu?"
      basis={`Bagian yang selesai per unit langsung di bawah; keadaan ${date}`}
      chart={
        <BarChart
          unit="%"
          rows={rows.map((row) => ({
            label: row.name,
            ...Object.fromEntries(STAGES.map((stage) => [stage, Math.round(share(row, stage) * 100)])),
          }))}
          series={STAGES.map((stage) => ({ key: stage, label: STAGE_LABEL[stage] }))}
        />
      }
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "name",
          header: "Unit",
          cell: ({ id, name, isOwn }) => (isOwn ? name : <Link href={hrefOf(id)}>{name}</Link>),
        },
        {
          key: "employees",
          header: "Pegawai",
          align: "end",
          cell: ({ standing }) => formatNumber(standing.employees),
        },
        ...STAGES.map((stage) => ({
          key: stage,
          header: STAGE_LABEL[stage],
          align: "end" as const,
          cell: (row: Part) => formatPercent(share(row, stage)),
        })),
      ]}
      empty={<EmptyState title="Tidak ada unit di bawah unit ini." />}
    />
  );
}
