import { ActionForm } from "@/components/form/action-form";
import { CheckboxRow } from "@/components/form/checkbox-row";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/form/submit-button";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import type { SearchParams } from "@/components/ui/page-links";
import { Pager } from "@/components/ui/pager";
import { formatNip } from "@/lib/core/numbers";
import { recordAttendanceAction } from "@/lib/training/actions";
import { ENROLMENT_STATE_LABEL } from "@/lib/training/labels";
import type { ManagedSession } from "@/lib/training/page-data";
import type { ParticipantRow } from "@/lib/training/queries/admin";
import { PAGE_SIZE } from "@/lib/training/rules";

type Props = { data: ManagedSession; page: number; params: SearchParams };

/** Who takes part; from the first day on as a form of boxes: ticked was there, the others were not. */
export function Participants({ data: { session, participants, canMark }, page, params }: Props) {
  const rows = participants.slice(0, PAGE_SIZE);
  const table = <ParticipantTable rows={rows} canMark={canMark} />;
  return (
    <>
      {canMark && rows.length > 0 ? (
        <ActionForm action={recordAttendanceAction} id="kehadiran">
          <Hidden name="sessionId" value={session.id} />
          {rows.map((row) => (
            <input key={row.id} type="hidden" name="listed" value={row.id} />
          ))}
          <p className="mb-3 max-w-prose">
            Centang yang hadir. Yang tidak dicentang pada halaman ini dicatat tidak hadir.
          </p>
          {table}
          <FormButtons>
            <SubmitButton>Simpan kehadiran</SubmitButton>
          </FormButtons>
        </ActionForm>
      ) : (
        table
      )}
      <Pager
        page={page}
        pageSize={PAGE_SIZE}
        hasNext={participants.length > PAGE_SIZE}
        noun="peserta"
        path={`/admin/pelatihan/sesi/${session.id}`}
        params={params}
      />
    </>
  );
}

function ParticipantTable({ rows, canMark }: { rows: ParticipantRow[]; canMark: boolean }) {
  return (
    <DataTable
      caption="Peserta menurut nama"
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { key: "name", header: "Peserta", cell: (row) => <Who row={row} canMark={canMark} /> },
        { key: "nip", header: "NIP", nowrap: true, cell: (row) => (row.nip ? formatNip(row.nip) : "–") },
        { key: "unit", header: "Unit", cell: (row) => row.unitName ?? "–" },
        { key: "state", header: "Kehadiran", cell: (row) => ENROLMENT_STATE_LABEL[row.state] },
        { key: "hours", header: "Lama", unit: "JP", align: "end", cell: (row) => row.hours ?? "–" },
        { key: "certificate", header: "Sertifikat", cell: (row) => row.certificateNumber ?? "–" },
      ]}
      actions={(row) =>
        row.state === "ATTENDED" && (
          <Link href={`/admin/pelatihan/peserta/${row.id}`} className="inline-flex min-h-11 items-center">
            Catat sertifikat<span className="sr-only"> {row.name}</span>
          </Link>
        )
      }
      empty={<EmptyState title="Belum ada peserta." />}
    />
  );
}

function Who({ row, canMark }: { row: ParticipantRow; canMark: boolean }) {
  if (!canMark) return row.name;
  return (
    <CheckboxRow
      name="attended"
      value={row.id}
      label={row.name}
      defaultChecked={row.state === "ATTENDED" || row.state === "ENROLLED"}
    />
  );
}
