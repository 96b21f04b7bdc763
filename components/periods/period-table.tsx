import { Badge, type Tone } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import type { EvaluationRhythm, PeriodState } from "@/lib/db/generated/enums";
import { PERIOD_STATE_LABEL, RHYTHM_LABEL } from "@/lib/periods/labels";

type Row = {
  id: string;
  year: number;
  rhythm: EvaluationRhythm;
  halfYearReview: boolean;
  state: PeriodState;
};

const TONE: Record<PeriodState, Tone> = { PREPARED: "due", OPEN: "action", CLOSED: "done" };

export function PeriodTable({ rows }: { rows: Row[] }) {
  return (
    <DataTable
      caption="Periode kinerja"
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      rowHref={(row) => `/admin/periode/${row.id}`}
      columns={[
        { key: "year", header: "Tahun", cell: (row) => row.year },
        { key: "state", header: "Status", cell: (row) => <PeriodBadge state={row.state} /> },
        { key: "rhythm", header: "Evaluasi", cell: (row) => RHYTHM_LABEL[row.rhythm] },
        { key: "half", header: "Reviu semester", cell: (row) => (row.halfYearReview ? "Ya" : "Tidak") },
      ]}
      empty={
        <EmptyState title="Belum ada periode.">
          Buat periode tahun ini agar pegawai dapat menyusun SKP.
        </EmptyState>
      }
    />
  );
}

export function PeriodBadge({ state }: { state: PeriodState }) {
  return <Badge tone={TONE[state]}>{PERIOD_STATE_LABEL[state]}</Badge>;
}
