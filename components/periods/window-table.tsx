import { Badge, type Tone } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { formatDateTime, type Zone } from "@/lib/core/dates";
import { PHASE_LABEL, subperiodLabel } from "@/lib/periods/labels";
import type { PeriodPage } from "@/lib/periods/queries";
import { type WindowState, windowState } from "@/lib/periods/rules";

const STATE: Record<WindowState, { label: string; tone: Tone }> = {
  BEFORE: { label: "Belum dibuka", tone: "neutral" },
  OPEN: { label: "Terbuka", tone: "action" },
  CLOSED: { label: "Sudah ditutup", tone: "done" },
};

type Props = { period: PeriodPage; now: Date; zone: Zone };

/** Every window of the year; each row opens its page, where it is moved or extended. */
export function WindowTable({ period, now, zone }: Props) {
  return (
    <DataTable
      caption="Jendela waktu: kapan tiap tahap menerima isian"
      rows={period.windows}
      rowKey={(row) => row.id}
      rowHref={(row) => `/admin/periode/${period.id}/jendela/${row.id}`}
      columns={[
        { key: "phase", header: "Tahap", cell: (row) => windowName(row) },
        { key: "state", header: "Sekarang", cell: (row) => <WindowBadge window={row} now={now} /> },
        { key: "opens", header: "Dibuka", cell: (row) => formatDateTime(row.opensAt, zone) },
        { key: "closes", header: "Ditutup", cell: (row) => formatDateTime(row.closesAt, zone) },
        { key: "more", header: "Perpanjangan", align: "end", cell: (row) => row.extensions.length },
      ]}
      empty={<EmptyState title="Periode ini belum punya jadwal." />}
    />
  );
}

/** "Evaluasi, Triwulan III". */
export function windowName({
  phase,
  subperiod,
}: Pick<PeriodPage["windows"][number], "phase" | "subperiod">): string {
  return subperiod === null ? PHASE_LABEL[phase] : `${PHASE_LABEL[phase]}, ${subperiodLabel(subperiod)}`;
}

export function WindowBadge({ window, now }: { window: { opensAt: Date; closesAt: Date }; now: Date }) {
  const { label, tone } = STATE[windowState(window, [], now)];
  return <Badge tone={tone}>{label}</Badge>;
}
