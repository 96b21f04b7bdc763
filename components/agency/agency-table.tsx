import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { AGENCY_KIND_LABEL } from "@/lib/agency/labels";
import type { AgencyRow } from "@/lib/agency/queries";
import { type Zone, zoneLabel } from "@/lib/core/dates";
import { formatNumber } from "@/lib/core/numbers";

export function AgencyTable({ rows }: { rows: AgencyRow[] }) {
  return (
    <DataTable
      caption="Instansi"
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      rowHref={(row) => `/operator/akun?instansi=${row.id}`}
      columns={[
        { key: "name", header: "Nama", cell: (row) => row.name },
        { key: "kind", header: "Jenis", cell: (row) => AGENCY_KIND_LABEL[row.kind] },
        { key: "zone", header: "Zona", cell: (row) => zoneLabel(row.timeZone as Zone) },
        { key: "accounts", header: "Akun", align: "end", cell: (row) => formatNumber(row.accounts) },
      ]}
      empty={
        <EmptyState title="Belum ada instansi.">Buat instansi pertama, lalu undang adminnya.</EmptyState>
      }
    />
  );
}
