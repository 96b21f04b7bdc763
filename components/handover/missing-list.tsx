import { DataTable } from "@/components/ui/data-table";
import { MISSING_LABEL } from "@/lib/handover/labels";
import type { Missing } from "@/lib/handover/rules/report";

/** What a report does not hold, and why. */
export function MissingList({ missing }: { missing: readonly Missing[] }) {
  return (
    <DataTable
      caption="Yang belum ikut dalam laporan"
      captionHidden
      rows={missing}
      rowKey={({ name, reason }) => `${name} ${reason}`}
      columns={[
        { key: "name", header: "Nama", cell: ({ name }) => name },
        { key: "reason", header: "Sebab", cell: ({ reason }) => MISSING_LABEL[reason] },
      ]}
      empty={<p>Tidak ada. Laporan ini lengkap.</p>}
    />
  );
}
