import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import type { SearchParams } from "@/components/ui/page-links";
import { Pager } from "@/components/ui/pager";
import { CALIBRATION_STATE_LABEL } from "@/lib/calibration/labels";
import { CALIBRATION_PAGE, type CalibrationRow } from "@/lib/calibration/queries/session";
import { formatDate, type Zone } from "@/lib/core/dates";
import { subperiodLabel } from "@/lib/periods/labels";

type Props = { rows: CalibrationRow[]; page: number; params: SearchParams; zone: Zone };

/** Calibrations this person conducts or takes part in. */
export function CalibrationList({ rows, page, params, zone }: Props) {
  return (
    <>
      <DataTable
        caption="Kalibrasi yang Anda pimpin atau ikuti"
        captionHidden
        rows={rows}
        rowKey={(row) => row.id}
        rowHref={(row) => `/kalibrasi/${row.id}`}
        columns={[
          { key: "unit", header: "Unit kerja", cell: (row) => row.unitName },
          { key: "period", header: "Periode", cell: (row) => `${subperiodLabel(row)} ${row.year}` },
          { key: "state", header: "Keadaan", cell: (row) => CALIBRATION_STATE_LABEL[row.state] },
          { key: "people", header: "Pegawai", align: "end", cell: (row) => row.people },
          { key: "open", header: "Usulan menunggu", align: "end", cell: (row) => row.open },
          { key: "opened", header: "Dibuka", nowrap: true, cell: (row) => formatDate(row.openedAt, zone) },
        ]}
        empty={
          <EmptyState title="Belum ada kalibrasi yang Anda ikuti.">
            <p>
              Kepala unit atau admin kepegawaian membuka kalibrasi selagi penilaian berjalan. Pejabat penilai
              di unit itu menjadi pesertanya.
            </p>
          </EmptyState>
        }
      />
      {rows.length > 0 && (
        <Pager
          page={page}
          pageSize={CALIBRATION_PAGE}
          total={rows[0]?.total ?? 0}
          noun="kalibrasi"
          path="/kalibrasi"
          params={params}
        />
      )}
    </>
  );
}
