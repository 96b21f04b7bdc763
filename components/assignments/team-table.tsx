import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import type { SearchParams } from "@/components/ui/page-links";
import { Pager } from "@/components/ui/pager";
import type { TeamRow } from "@/lib/assignments/queries/teams";
import { PAGE_SIZE } from "@/lib/assignments/rules/task";
import { formatDay } from "@/lib/core/dates";

type Props = { rows: TeamRow[]; page: number; params: SearchParams; canCreate: boolean };

export function TeamTable({ rows, page, params, canCreate }: Props) {
  return (
    <>
      <DataTable
        caption="Tim kerja, yang terbaru lebih dahulu"
        captionHidden
        rows={rows.slice(0, PAGE_SIZE)}
        rowKey={(row) => row.id}
        rowHref={(row) => `/tim-kerja/${row.id}`}
        columns={[
          { key: "name", header: "Tim", cell: (row) => row.name },
          { key: "unit", header: "Dibentuk di", cell: (row) => row.unitName },
          { key: "lead", header: "Ketua", cell: (row) => row.leadName ?? "Belum ada" },
          { key: "members", header: "Penugasan", unit: "orang", align: "end", cell: (row) => row.members },
          {
            key: "span",
            header: "Waktu",
            cell: (row) =>
              row.endsOn === null
                ? `sejak ${formatDay(row.startsOn)}`
                : `${formatDay(row.startsOn)} sampai ${formatDay(row.endsOn)}`,
          },
        ]}
        empty={
          <EmptyState title="Belum ada tim kerja yang Anda ikuti atau pimpin.">
            {canCreate
              ? "Bentuk tim untuk pekerjaan yang dikerjakan bersama, juga dengan pegawai unit lain."
              : "Pimpinan unit membentuk tim dan menunjuk anggotanya."}
          </EmptyState>
        }
      />
      <Pager
        page={page}
        pageSize={PAGE_SIZE}
        hasNext={rows.length > PAGE_SIZE}
        noun="tim"
        path="/tim-kerja"
        params={params}
      />
    </>
  );
}
