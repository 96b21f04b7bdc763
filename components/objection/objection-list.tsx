import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import type { SearchParams } from "@/components/ui/page-links";
import { Pager } from "@/components/ui/pager";
import { formatDate, formatDeadline, type Zone } from "@/lib/core/dates";
import { DECISION_LABEL } from "@/lib/objection/labels";
import { OBJECTION_PAGE, type ObjectionRow } from "@/lib/objection/queries";
import { subperiodLabel } from "@/lib/periods/labels";

type Props = { rows: ObjectionRow[]; page: number; params: SearchParams; zone: Zone };

/** Objections that this superior is to examine. */
export function ObjectionList({ rows, page, params, zone }: Props) {
  return (
    <>
      <DataTable
        caption="Keberatan yang ditujukan kepada Anda"
        captionHidden
        rows={rows}
        rowKey={(row) => row.evaluationId}
        rowHref={(row) => `/keberatan/${row.evaluationId}`}
        columns={[
          { key: "name", header: "Pegawai", cell: (row) => row.employeeName },
          { key: "unit", header: "Unit kerja", cell: (row) => row.unitName },
          { key: "period", header: "Periode", cell: (row) => `${subperiodLabel(row)} ${row.year}` },
          { key: "appraiser", header: "Pejabat penilai", cell: (row) => row.appraiserName ?? "–" },
          {
            key: "state",
            header: "Keputusan",
            cell: (row) =>
              row.decision
                ? DECISION_LABEL[row.decision]
                : row.decideBy
                  ? `Paling lambat ${formatDeadline(row.decideBy, zone)}`
                  : "Belum diputus",
          },
          { key: "filed", header: "Diajukan", nowrap: true, cell: (row) => formatDate(row.filedAt, zone) },
        ]}
        empty={
          <EmptyState title="Tidak ada keberatan yang ditujukan kepada Anda.">
            <p>Keberatan pegawai atas penilaian bawahan Anda muncul di sini.</p>
          </EmptyState>
        }
      />
      {rows.length > 0 && (
        <Pager
          page={page}
          pageSize={OBJECTION_PAGE}
          total={rows[0]?.total ?? 0}
          noun="keberatan"
          path="/keberatan"
          params={params}
        />
      )}
    </>
  );
}
