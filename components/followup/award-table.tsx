import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { formatDate, type Zone } from "@/lib/core/dates";
import { AWARD_STATE_LABEL } from "@/lib/followup/labels";
import { type AwardRow, PAGE_SIZE } from "@/lib/followup/queries/awards";

type Props = { rows: AwardRow[]; page: number; path: string; zone: Zone; announced?: boolean };

/** Announced awards, or nominations with their state. */
export function AwardTable({ rows, page, path, zone, announced = false }: Props) {
  return (
    <>
      <DataTable
        caption={announced ? "Penghargaan yang diumumkan" : "Usulan penghargaan"}
        rows={rows}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `/penghargaan/${id}`}
        columns={[
          { key: "name", header: "Pegawai", cell: ({ employeeName }) => employeeName },
          { key: "unit", header: "Unit kerja", cell: ({ unitName }) => unitName ?? "–" },
          { key: "award", header: "Penghargaan", cell: ({ kindName }) => kindName },
          { key: "year", header: "Tahun", cell: ({ year }) => String(year) },
          announced
            ? {
                key: "when",
                header: "Diumumkan",
                nowrap: true,
                cell: ({ announcedAt }) => (announcedAt ? formatDate(announcedAt, zone) : "–"),
              }
            : { key: "state", header: "Keadaan", cell: ({ state }) => AWARD_STATE_LABEL[state] },
        ]}
        empty={
          <EmptyState title={announced ? "Belum ada penghargaan yang diumumkan." : "Belum ada usulan."}>
            <p>
              {announced
                ? "Penghargaan yang diumumkan instansi muncul di sini dan di Beranda."
                : "Usulkan pegawai dari halaman rekam jejaknya."}
            </p>
          </EmptyState>
        }
      />
      <Pager
        page={page}
        pageSize={PAGE_SIZE}
        total={rows[0]?.total ?? 0}
        noun={announced ? "penghargaan" : "usulan"}
        path={path}
        params={{}}
      />
    </>
  );
}
