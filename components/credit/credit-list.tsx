import { TextInput } from "@/components/form/text-input";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import type { SearchParams } from "@/components/ui/page-links";
import { Pager } from "@/components/ui/pager";
import { type CreditList as List, PAGE_SIZE } from "@/lib/credit/queries/pages";
import { formatPoints, type Points } from "@/lib/credit/rules/points";
import { POSITION_LEVEL_LABELS } from "@/lib/organization/labels";

const PATH = "/angka-kredit";
const left = (points: Points | null | undefined) =>
  points === null || points === undefined ? "–" : points === 0 ? "Terpenuhi" : formatPoints(points);

type Props = { list: List; filter: { text: string; page: number }; params: SearchParams };

/** Functional officers with their cumulative points and what is missing. */
export function CreditList({ list: { accounts, total }, filter, params }: Props) {
  return (
    <>
      <FilterBar path={PATH} active={filter.text !== ""} submitLabel="Cari">
        <TextInput name="cari" label="Cari nama" type="search" defaultValue={filter.text} maxLength={100} />
      </FilterBar>
      <DataTable
        caption="Angka kredit pejabat fungsional (PNS)"
        rows={accounts}
        rowKey={({ employeeId }) => employeeId}
        rowHref={({ employeeId }) => `${PATH}/${employeeId}`}
        columns={[
          { key: "name", header: "Pegawai", cell: ({ name }) => name },
          { key: "unit", header: "Unit kerja", cell: ({ unitName }) => unitName ?? "–" },
          {
            key: "level",
            header: "Jenjang",
            cell: ({ level }) => (level ? POSITION_LEVEL_LABELS[level] : "–"),
          },
          { key: "sum", header: "Kumulatif", align: "end", cell: ({ sum }) => formatPoints(sum) },
          {
            key: "rank",
            header: "Kurang untuk pangkat",
            align: "end",
            cell: ({ missing }) => left(missing?.rank),
          },
          {
            key: "next",
            header: "Kurang untuk jenjang",
            align: "end",
            cell: ({ missing }) => left(missing?.level),
          },
        ]}
        empty={
          <EmptyState title="Tidak ada pejabat fungsional di sini.">
            <p>Angka kredit hanya untuk pejabat fungsional berstatus PNS.</p>
          </EmptyState>
        }
      />
      <Pager
        page={filter.page}
        pageSize={PAGE_SIZE}
        total={total}
        noun="pegawai"
        path={PATH}
        params={params}
      />
    </>
  );
}
