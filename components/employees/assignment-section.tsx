import { ButtonLink } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { formatDay } from "@/lib/core/dates";
import type { AssignmentRow } from "@/lib/employees/queries/person";
import { ASSIGNMENT_KIND_LABELS } from "@/lib/organization/labels";

type Props = { employeeId: string; rows: AssignmentRow[]; canManage: boolean };

/** The posts of a person with their dates, the present one first. */
export function AssignmentSection({ employeeId, rows, canManage }: Props) {
  return (
    <Section
      title="Penempatan"
      id="penempatan"
      aside={
        canManage && (
          <Link href={`/pegawai/${employeeId}/penempatan`} className="inline-flex min-h-11 items-center">
            Tempatkan pada jabatan lain
          </Link>
        )
      }
    >
      <DataTable
        caption="Penempatan pegawai"
        captionHidden
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          { key: "position", header: "Jabatan", cell: (row) => row.positionName },
          {
            key: "unit",
            header: "Unit kerja",
            cell: (row) => <Link href={`/unit/${row.unitId}`}>{row.unitName}</Link>,
          },
          { key: "kind", header: "Jenis", cell: (row) => ASSIGNMENT_KIND_LABELS[row.kind] },
          { key: "from", header: "Mulai", nowrap: true, cell: (row) => formatDay(row.startsOn) },
          {
            key: "until",
            header: "Sampai",
            nowrap: true,
            cell: (row) => (row.endsOn === null ? "sekarang" : formatDay(row.endsOn)),
          },
        ]}
        {...(canManage && {
          actions: (row: AssignmentRow) =>
            row.isRunning && (
              <ButtonLink
                tone="quiet"
                href={`/pegawai/${employeeId}/penempatan/${row.id}`}
                aria-label={`Akhiri ${row.positionName}`}
              >
                Akhiri
              </ButtonLink>
            ),
        })}
        empty={
          <EmptyState title="Belum ada penempatan yang tercatat.">
            {canManage && <p>Tempatkan pegawai ini pada sebuah jabatan.</p>}
          </EmptyState>
        }
      />
    </Section>
  );
}
