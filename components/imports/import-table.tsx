import { Badge, type Tone } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { formatDateTime, type Zone } from "@/lib/core/dates";
import { formatNumber } from "@/lib/core/numbers";
import type { ImportKind, ImportState } from "@/lib/db/generated/enums";
import { KIND_LABELS, KIND_PATHS, STATE_LABELS } from "@/lib/imports/labels";

type Row = {
  id: string;
  kind: ImportKind;
  fileName: string;
  state: ImportState;
  total: number;
  bad: number;
  createdAt: Date;
};

const TONES: Record<ImportState, Tone> = {
  CHECKED: "due",
  APPLYING: "action",
  DONE: "done",
  FAILED: "error",
};

/** `start` says what to begin with where nothing was uploaded yet. */
export function ImportTable({ rows, zone, start }: { rows: Row[]; zone: Zone; start: string }) {
  return (
    <DataTable
      caption="Impor sebelumnya"
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      rowHref={(row) => `${KIND_PATHS[row.kind]}/${row.id}`}
      columns={[
        { key: "file", header: "Berkas", cell: (row) => row.fileName },
        { key: "kind", header: "Isi", cell: (row) => KIND_LABELS[row.kind] },
        { key: "state", header: "Status", cell: (row) => <ImportBadge state={row.state} /> },
        { key: "total", header: "Baris", align: "end", cell: (row) => formatNumber(row.total) },
        { key: "bad", header: "Ditolak", align: "end", cell: (row) => formatNumber(row.bad) },
        { key: "at", header: "Diunggah", cell: (row) => formatDateTime(row.createdAt, zone) },
      ]}
      empty={<EmptyState title="Belum ada berkas yang diunggah.">{start}</EmptyState>}
    />
  );
}

export function ImportBadge({ state }: { state: ImportState }) {
  return <Badge tone={TONES[state]}>{STATE_LABELS[state]}</Badge>;
}
