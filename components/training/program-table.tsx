import { CheckboxRow } from "@/components/form/checkbox-row";
import { TextInput } from "@/components/form/text-input";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import type { SearchParams } from "@/components/ui/page-links";
import { Pager } from "@/components/ui/pager";
import type { ProgramRow } from "@/lib/training/queries/admin";
import { PAGE_SIZE } from "@/lib/training/rules";
import { trainingTypeLabel } from "@/lib/training/types";

type Props = { rows: ProgramRow[]; name: string; archived: boolean; page: number; params: SearchParams };

export function ProgramTable({ rows, name, archived, page, params }: Props) {
  return (
    <>
      <FilterBar path="/admin/pelatihan" active={name !== "" || archived}>
        <TextInput name="nama" label="Nama program" defaultValue={name} />
        <CheckboxRow name="arsip" label="Tampilkan arsip" defaultChecked={archived} />
      </FilterBar>
      <DataTable
        caption="Program pelatihan"
        captionHidden
        rows={rows.slice(0, PAGE_SIZE)}
        rowKey={(row) => row.id}
        rowHref={(row) => `/admin/pelatihan/${row.id}`}
        columns={[
          { key: "name", header: "Program", cell: (row) => row.name },
          { key: "type", header: "Jenis", cell: (row) => trainingTypeLabel(row.type) },
          { key: "provider", header: "Penyelenggara", cell: (row) => row.provider },
          { key: "hours", header: "Lama", unit: "JP", align: "end", cell: (row) => row.hours },
        ]}
        empty={
          <EmptyState title="Tidak ada program pelatihan di sini.">
            Buat program lebih dahulu, lalu buka sesinya agar pegawai dapat mendaftar.
          </EmptyState>
        }
      />
      <Pager
        page={page}
        pageSize={PAGE_SIZE}
        hasNext={rows.length > PAGE_SIZE}
        noun="program"
        path="/admin/pelatihan"
        params={params}
      />
    </>
  );
}
