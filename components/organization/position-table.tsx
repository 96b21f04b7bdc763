import { ButtonLink } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { formatNumber } from "@/lib/core/numbers";
import { POSITION_KIND_LABELS, POSITION_LEVEL_LABELS } from "@/lib/organization/labels";
import type { PositionRow } from "@/lib/organization/queries/unit";

type Props = { positions: PositionRow[]; unitId: string; canManage: boolean };

/** The posts of a unit, the leading one first. */
export function PositionTable({ positions, unitId, canManage }: Props) {
  return (
    <DataTable
      caption="Jabatan di unit ini"
      captionHidden
      rows={positions}
      rowKey={(row) => row.id}
      columns={[
        {
          key: "name",
          header: "Jabatan",
          cell: (row) => (row.isUnitHead ? `${row.name} (memimpin unit)` : row.name),
        },
        { key: "kind", header: "Jenis", cell: (row) => POSITION_KIND_LABELS[row.kind] },
        { key: "level", header: "Jenjang", cell: (row) => POSITION_LEVEL_LABELS[row.level] },
        {
          key: "holders",
          header: "Pemegang",
          unit: "orang",
          align: "end",
          cell: (row) => formatNumber(row.holders),
        },
      ]}
      {...(canManage && {
        actions: (row: PositionRow) => (
          <ButtonLink tone="quiet" href={`/unit/${unitId}/jabatan/${row.id}`} aria-label={`Ubah ${row.name}`}>
            Ubah
          </ButtonLink>
        ),
      })}
      empty={
        <EmptyState title="Belum ada jabatan di unit ini.">
          {canManage && <p>Tambahkan jabatan, mulai dari jabatan yang memimpin unit.</p>}
        </EmptyState>
      }
    />
  );
}
