import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { formatDay } from "@/lib/core/dates";
import { formatNip } from "@/lib/core/numbers";
import { STATUS_LABELS } from "@/lib/employees/labels";
import { fullName } from "@/lib/employees/names";
import type { EmployeeListRow } from "@/lib/employees/queries/list";

type Props = { rows: EmployeeListRow[]; filtered: boolean; hideUnit?: boolean };

/** Employees by name; each row opens the person's page. */
export function EmployeeTable({ rows, filtered, hideUnit = false }: Props) {
  const unit = { key: "unit", header: "Unit kerja", cell: (row: EmployeeListRow) => row.unitName ?? "–" };
  return (
    <DataTable
      caption="Pegawai"
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      rowHref={(row) => `/pegawai/${row.id}`}
      columns={[
        { key: "name", header: "Nama", cell: fullName },
        {
          key: "nip",
          header: "NIP",
          nowrap: true,
          cell: (row) => (row.nip === null ? "tanpa NIP" : formatNip(row.nip)),
        },
        { key: "position", header: "Jabatan", cell: (row) => row.positionName ?? "belum ada jabatan" },
        ...(hideUnit ? [] : [unit]),
        { key: "superior", header: "Atasan langsung", cell: (row) => row.superiorName ?? "–" },
        { key: "status", header: "Status", cell: statusOf },
      ]}
      empty={
        filtered ? (
          <EmptyState title="Tidak ada pegawai yang cocok.">
            <p>Periksa ejaan nama, tulis awal katanya saja, atau longgarkan saringan.</p>
          </EmptyState>
        ) : (
          <EmptyState title="Belum ada pegawai di sini.">
            <p>Pegawai muncul setelah diimpor atau ditambahkan pada unitnya.</p>
          </EmptyState>
        )
      }
    />
  );
}

function statusOf(row: EmployeeListRow) {
  return row.leftOn === null ? STATUS_LABELS[row.status] : <Badge>Keluar {formatDay(row.leftOn)}</Badge>;
}
