import { Badge, type Tone } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import type { SearchParams } from "@/components/ui/page-links";
import { Pager } from "@/components/ui/pager";
import { formatDayRange } from "@/lib/core/dates";
import { formatNumber } from "@/lib/core/numbers";
import type { TrainingSessionState } from "@/lib/db/generated/enums";
import { SESSION_STATE_LABEL } from "@/lib/training/labels";
import type { SessionRow } from "@/lib/training/queries/admin";
import { PAGE_SIZE } from "@/lib/training/rules";

const TONE: Record<TrainingSessionState, Tone> = { OPEN: "action", COMPLETED: "done", CANCELLED: "neutral" };

type Props = { rows: SessionRow[]; programId: string; page: number; params: SearchParams };

export function SessionTable({ rows, programId, page, params }: Props) {
  return (
    <>
      <DataTable
        caption="Sesi program ini, yang terbaru lebih dahulu"
        captionHidden
        rows={rows.slice(0, PAGE_SIZE)}
        rowKey={(row) => row.id}
        rowHref={(row) => `/admin/pelatihan/sesi/${row.id}`}
        columns={[
          { key: "when", header: "Tanggal", cell: (row) => formatDayRange(row.startsOn, row.endsOn) },
          { key: "place", header: "Tempat", cell: (row) => row.place },
          {
            key: "seats",
            header: "Peserta",
            align: "end",
            cell: (row) => `${formatNumber(row.taken)} dari ${formatNumber(row.capacity)}`,
          },
          {
            key: "state",
            header: "Status",
            cell: (row) => <Badge tone={TONE[row.state]}>{SESSION_STATE_LABEL[row.state]}</Badge>,
          },
        ]}
        empty={<EmptyState title="Belum ada sesi.">Buat sesi agar pegawai dapat mendaftar.</EmptyState>}
      />
      <Pager
        page={page}
        pageSize={PAGE_SIZE}
        hasNext={rows.length > PAGE_SIZE}
        noun="sesi"
        path={`/admin/pelatihan/${programId}`}
        params={params}
      />
    </>
  );
}
