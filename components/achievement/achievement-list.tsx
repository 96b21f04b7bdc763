import { Select } from "@/components/form/select";
import { TextInput } from "@/components/form/text-input";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import type { SearchParams } from "@/components/ui/page-links";
import { Pager } from "@/components/ui/pager";
import { ACHIEVEMENT_LABEL, BASIS_LABEL } from "@/lib/achievement/labels";
import {
  type AchievementFilter,
  type AchievementRow,
  type AchievementList as List,
  PAGE_SIZE,
} from "@/lib/achievement/queries/list";
import { formatDate, type Zone } from "@/lib/core/dates";
import type { EvaluatedSubperiod } from "@/lib/evaluation/queries/lists";
import { subperiodLabel } from "@/lib/periods/labels";

const PATH = "/capaian";

type Props = {
  list: List;
  filter: AchievementFilter;
  subperiods: EvaluatedSubperiod[];
  subperiod: EvaluatedSubperiod;
  params: SearchParams;
  zone: Zone;
};

/** Units with their achievement of one subperiod. */
export function AchievementList({ list, filter, subperiods, subperiod, params, zone }: Props) {
  const isFiltered = filter.text !== "" || filter.standing !== null;
  return (
    <>
      <FilterBar path={PATH} active={isFiltered}>
        <Select
          name="subperiode"
          label="Periode"
          emptyLabel="Periode terbaru"
          options={subperiods.map((one) => ({ value: one.id, label: `${subperiodLabel(one)} ${one.year}` }))}
          defaultValue={subperiod.id}
        />
        <TextInput name="cari" label="Cari unit" type="search" defaultValue={filter.text} maxLength={100} />
        <Select
          name="keadaan"
          label="Keadaan"
          emptyLabel="Semua"
          options={[
            { value: "BELUM", label: "Belum ditetapkan" },
            { value: "SUDAH", label: "Sudah ditetapkan" },
          ]}
          defaultValue={filter.standing ?? ""}
        />
      </FilterBar>
      <DataTable
        caption={`Capaian kinerja organisasi, ${subperiodLabel(subperiod)} ${subperiod.year}`}
        rows={list.rows}
        rowKey={({ unitId }) => unitId}
        rowHref={({ unitId }) => `${PATH}/${unitId}?subperiode=${subperiod.id}`}
        columns={columns(zone)}
        empty={
          <EmptyState title={isFiltered ? "Tidak ada unit dengan saringan ini." : "Belum ada unit kerja."}>
            {isFiltered && <p>Ubah atau hapus saringannya.</p>}
          </EmptyState>
        }
      />
      <Pager
        page={filter.page}
        pageSize={PAGE_SIZE}
        total={list.total}
        noun="unit"
        path={PATH}
        params={{ ...params, kabar: undefined }}
      />
    </>
  );
}

function columns(zone: Zone): Column<AchievementRow>[] {
  return [
    { key: "unit", header: "Unit", cell: ({ unitName }) => unitName },
    { key: "parent", header: "Di bawah", cell: ({ parentName }) => parentName ?? "Unit puncak" },
    {
      key: "value",
      header: "Capaian",
      cell: ({ value }) =>
        value === null ? "Belum ditetapkan" : <strong>{ACHIEVEMENT_LABEL[value]}</strong>,
    },
    { key: "basis", header: "Dasar", cell: ({ basis }) => (basis === null ? "–" : BASIS_LABEL[basis]) },
    {
      key: "set",
      header: "Ditetapkan",
      cell: ({ setByOffice, setAt }) => (setAt === null ? "–" : `${setByOffice}, ${formatDate(setAt, zone)}`),
    },
  ];
}
