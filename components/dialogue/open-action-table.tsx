import { ButtonLink } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import type { SearchParams } from "@/components/ui/page-links";
import { Pager } from "@/components/ui/pager";
import { formatDay, type Zone } from "@/lib/core/dates";
import type { OpenAction } from "@/lib/dialogue/queries/lists";
import { isLate, PAGE_SIZE } from "@/lib/dialogue/rules";

type Props = {
  rows: OpenAction[];
  selfId: string | null;
  page: number;
  params: SearchParams;
  zone: Zone;
  now: Date;
};

/** Agreed actions that are not finished, with whose turn it is. */
export function OpenActionTable({ rows, selfId, page, params, zone, now }: Props) {
  return (
    <>
      <DataTable
        caption="Tindak lanjut yang masih berjalan, batas waktu terdekat lebih dahulu"
        captionHidden
        rows={rows.slice(0, PAGE_SIZE)}
        rowKey={(row) => row.id}
        rowHref={(row) => `/dialog/${row.dialogueId}`}
        columns={[
          { key: "text", header: "Tindak lanjut", cell: (row) => row.text },
          { key: "owner", header: "Giliran", cell: (row) => turnOf(row, selfId) },
          {
            key: "due",
            header: "Batas waktu",
            cell: (row) =>
              isLate(row.dueOn, now, zone) ? `${formatDay(row.dueOn)}, sudah lewat` : formatDay(row.dueOn),
          },
        ]}
        actions={(row) => (
          <ButtonLink tone="secondary" href={`/dialog/tindak-lanjut/${row.id}`}>
            Tutup<span className="sr-only"> tindak lanjut: {row.text}</span>
          </ButtonLink>
        )}
        empty={<EmptyState title="Tidak ada tindak lanjut yang masih berjalan." />}
      />
      <Pager
        page={page}
        pageSize={PAGE_SIZE}
        hasNext={rows.length > PAGE_SIZE}
        noun="tindak lanjut"
        path="/dialog"
        params={params}
      />
    </>
  );
}

function turnOf(row: OpenAction, selfId: string | null): string {
  const employeeIsMe = row.employeeId === selfId;
  const mine = (row.owner === "EMPLOYEE") === employeeIsMe;
  if (mine) return `Anda, dengan ${employeeIsMe ? row.leaderName : row.employeeName}`;
  return row.owner === "EMPLOYEE" ? row.employeeName : row.leaderName;
}
