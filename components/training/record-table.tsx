import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import type { SearchParams } from "@/components/ui/page-links";
import { Pager } from "@/components/ui/pager";
import { formatDayRange } from "@/lib/core/dates";
import { ENROLMENT_STATE_LABEL, SESSION_STATE_LABEL } from "@/lib/training/labels";
import type { TrainingPage } from "@/lib/training/page-data";
import type { RecordRow } from "@/lib/training/queries/own";
import { PAGE_SIZE } from "@/lib/training/rules";

type Props = { data: TrainingPage; page: number; params: SearchParams };

/** Trainings on a person's record, with hours and certificate. */
export function RecordTable({ data: { record, seesCertificates }, page, params }: Props) {
  return (
    <>
      <DataTable
        caption="Riwayat pelatihan"
        captionHidden
        rows={record.slice(0, PAGE_SIZE)}
        rowKey={(row) => row.id}
        columns={[
          {
            key: "name",
            header: "Pelatihan",
            cell: (row) => (
              <>
                {row.programName}
                <span className="block text-sm text-quiet">{row.provider}</span>
              </>
            ),
          },
          { key: "when", header: "Tanggal", cell: (row) => formatDayRange(row.startsOn, row.endsOn) },
          { key: "state", header: "Keikutsertaan", cell: (row) => stateOf(row) },
          { key: "hours", header: "Lama", unit: "JP", align: "end", cell: (row) => row.hours ?? "–" },
          {
            key: "certificate",
            header: "Sertifikat",
            cell: (row) => <Certificate row={row} visible={seesCertificates} />,
          },
        ]}
        empty={<EmptyState title="Belum ada pelatihan yang tercatat." />}
      />
      <Pager
        page={page}
        pageSize={PAGE_SIZE}
        hasNext={record.length > PAGE_SIZE}
        noun="pelatihan"
        path="/pelatihan"
        params={params}
      />
    </>
  );
}

function stateOf({ state, sessionState }: RecordRow): string {
  if (sessionState === "CANCELLED") return `Sesi ${SESSION_STATE_LABEL.CANCELLED.toLowerCase()}`;
  return ENROLMENT_STATE_LABEL[state];
}

function Certificate({ row, visible }: { row: RecordRow; visible: boolean }) {
  if (row.state !== "ATTENDED") return "–";
  return (
    <>
      {row.certificateNumber ?? "Nomor belum dicatat"}
      {row.hasFile && visible && (
        <a href={`/api/unduh/sertifikat/${row.id}`} className="flex min-h-11 items-center">
          Unduh sertifikat<span className="sr-only"> {row.programName}</span>
        </a>
      )}
    </>
  );
}
