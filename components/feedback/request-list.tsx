import { ButtonLink } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import type { SearchParams } from "@/components/ui/page-links";
import { Pager } from "@/components/ui/pager";
import { formatDate, type Zone } from "@/lib/core/dates";
import type { WaitingRequest } from "@/lib/feedback/queries";
import { PAGE_SIZE } from "@/lib/feedback/rules";

type Props = { rows: WaitingRequest[]; page: number; params: SearchParams; zone: Zone };

export function RequestList({ rows, page, params, zone }: Props) {
  return (
    <>
      <DataTable
        caption="Permintaan umpan balik yang menunggu jawaban Anda"
        captionHidden
        rows={rows.slice(0, PAGE_SIZE)}
        rowKey={(row) => row.id}
        columns={[
          {
            key: "who",
            header: "Dari",
            cell: (row) => (
              <>
                {row.employeeName}
                <span className="block text-sm text-quiet">{row.positionName}</span>
              </>
            ),
          },
          { key: "about", header: "Tentang", cell: (row) => row.statement ?? "Kinerja secara umum" },
          { key: "message", header: "Pesan", cell: (row) => row.message ?? "Tanpa pesan" },
          { key: "when", header: "Sejak", nowrap: true, cell: (row) => formatDate(row.createdAt, zone) },
        ]}
        actions={(row) => (
          <ButtonLink tone="secondary" href={`/umpan-balik/beri/${row.skpId}?permintaan=${row.id}`}>
            Jawab<span className="sr-only"> {row.employeeName}</span>
          </ButtonLink>
        )}
        empty={<EmptyState title="Tidak ada permintaan yang menunggu jawaban Anda." />}
      />
      <Pager
        page={page}
        pageSize={PAGE_SIZE}
        hasNext={rows.length > PAGE_SIZE}
        noun="permintaan"
        path="/umpan-balik"
        params={params}
      />
    </>
  );
}
