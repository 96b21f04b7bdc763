import { Badge, type Tone } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { eventLabel, OUTCOME_LABEL } from "@/lib/audit/labels";
import type { AuditRow } from "@/lib/audit/queries";
import { subjectHref } from "@/lib/audit/subject";
import { formatDate, formatTime, type Zone } from "@/lib/core/dates";
import type { AuditOutcome } from "@/lib/db/generated/enums";

const TONE: Record<AuditOutcome, Tone> = { DONE: "neutral", DENIED: "error", VIEWED: "action" };

export function AuditTable({ rows, zone }: { rows: AuditRow[]; zone: Zone }) {
  return (
    <DataTable
      caption="Jejak audit, terbaru di atas"
      captionHidden
      rows={rows}
      rowKey={(row) => String(row.seq)}
      columns={[
        { key: "seq", header: "Nomor", align: "end", cell: (row) => String(row.seq) },
        { key: "at", header: "Waktu", cell: (row) => <Moment at={row.at} zone={zone} /> },
        { key: "actor", header: "Pelaku", cell: (row) => row.actorName },
        { key: "event", header: "Peristiwa", cell: (row) => eventLabel(row.event) },
        {
          key: "outcome",
          header: "Hasil",
          cell: (row) => <Badge tone={TONE[row.outcome]}>{OUTCOME_LABEL[row.outcome]}</Badge>,
        },
        { key: "subject", header: "Tentang", cell: (row) => <Subject row={row} /> },
      ]}
      empty={
        <EmptyState title="Tidak ada peristiwa yang cocok.">
          Hapus sebagian saringan, lalu coba lagi.
        </EmptyState>
      }
    />
  );
}

/** Day and time on a line each, so that the column stays narrow. */
function Moment({ at, zone }: { at: Date; zone: Zone }) {
  return (
    <span className="whitespace-nowrap">
      {formatDate(at, zone)}
      <br />
      {formatTime(at, zone)}
    </span>
  );
}

function Subject({ row }: { row: AuditRow }) {
  const href = subjectHref(row);
  if (href === null) return row.employeeName ?? "–";
  return <Link href={href}>{row.employeeName ?? "Buka"}</Link>;
}
