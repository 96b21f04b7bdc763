import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import type { SearchParams } from "@/components/ui/page-links";
import { Pager } from "@/components/ui/pager";
import { TEAM_PAGE, type TeamListPage } from "@/lib/calibration/queries/teams";
import { formatDate, type Zone } from "@/lib/core/dates";

type Props = { list: TeamListPage; page: number; params: SearchParams; zone: Zone };

/** Evaluation teams this person appoints or belongs to. */
export function TeamList({ list: { rows, enabled }, page, params, zone }: Props) {
  return (
    <>
      <DataTable
        caption="Tim evaluasi"
        captionHidden
        rows={rows}
        rowKey={(row) => row.id}
        rowHref={(row) => `/tim-evaluasi/${row.id}`}
        columns={[
          { key: "unit", header: "Unit kerja", cell: (row) => row.unitName },
          { key: "year", header: "Tahun", cell: (row) => row.year },
          { key: "members", header: "Anggota", align: "end", cell: (row) => row.members },
          { key: "formed", header: "Dibentuk", nowrap: true, cell: (row) => formatDate(row.formedAt, zone) },
          {
            key: "ended",
            header: "Berakhir",
            nowrap: true,
            cell: (row) => (row.endedAt ? formatDate(row.endedAt, zone) : "Masih bertugas"),
          },
        ]}
        empty={
          <EmptyState
            title={enabled ? "Belum ada tim evaluasi." : "Instansi ini tidak memakai tim evaluasi."}
          >
            <p>
              {enabled
                ? "Kepala unit atau admin kepegawaian membentuknya untuk satu unit dan satu tahun."
                : "Admin kepegawaian dapat mengaktifkannya pada pengaturan instansi."}
            </p>
          </EmptyState>
        }
      />
      {rows.length > 0 && (
        <Pager
          page={page}
          pageSize={TEAM_PAGE}
          total={rows[0]?.total ?? 0}
          noun="tim"
          path="/tim-evaluasi"
          params={params}
        />
      )}
    </>
  );
}
