import { Badge, type Tone } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import type { SearchParams } from "@/components/ui/page-links";
import { Pager } from "@/components/ui/pager";
import { formatDateTime, type Zone } from "@/lib/core/dates";
import type { DialogueState } from "@/lib/db/generated/enums";
import { DIALOGUE_STATE_LABEL } from "@/lib/dialogue/labels";
import type { DialogueRow } from "@/lib/dialogue/queries/lists";
import { PAGE_SIZE, statusSentence } from "@/lib/dialogue/rules";

const TONE: Record<DialogueState, Tone> = {
  PLANNED: "neutral",
  HELD: "due",
  CONFIRMED: "done",
  CANCELLED: "neutral",
};

type Props = {
  rows: DialogueRow[];
  /** Whose list: the other side is named; null names both. */
  selfId: string | null;
  page: number;
  params: SearchParams;
  zone: Zone;
  now: Date;
};

export function DialogueTable({ rows, selfId, page, params, zone, now }: Props) {
  return (
    <>
      <DataTable
        caption="Dialog kinerja, yang terbaru lebih dahulu"
        captionHidden
        rows={rows.slice(0, PAGE_SIZE)}
        rowKey={(row) => row.id}
        rowHref={(row) => `/dialog/${row.id}`}
        columns={[
          { key: "with", header: "Dengan", cell: (row) => partnerOf(row, selfId) },
          { key: "when", header: "Waktu", cell: (row) => formatDateTime(row.plannedFor, zone) },
          { key: "place", header: "Tempat", cell: (row) => row.place ?? "Belum ditentukan" },
          {
            key: "state",
            header: "Status",
            cell: (row) => (
              <>
                <Badge tone={TONE[row.state]}>{DIALOGUE_STATE_LABEL[row.state]}</Badge>
                {row.state === "HELD" && (
                  <span className="block text-sm text-quiet">{statusSentence(row, zone, now)}</span>
                )}
              </>
            ),
          },
        ]}
        empty={
          <EmptyState title="Belum ada dialog kinerja.">
            Rencanakan dialog untuk membahas progres, umpan balik, atau hasil evaluasi.
          </EmptyState>
        }
      />
      <Pager
        page={page}
        pageSize={PAGE_SIZE}
        hasNext={rows.length > PAGE_SIZE}
        noun="dialog"
        path="/dialog"
        params={params}
      />
    </>
  );
}

function partnerOf(row: DialogueRow, selfId: string | null): string {
  if (selfId === null) return `${row.employeeName} dan ${row.leaderName}`;
  return row.employeeId === selfId ? `${row.leaderName} (atasan)` : row.employeeName;
}
