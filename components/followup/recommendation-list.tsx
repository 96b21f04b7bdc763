import { Select } from "@/components/form/select";
import { TextInput } from "@/components/form/text-input";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import type { SearchParams } from "@/components/ui/page-links";
import { Pager } from "@/components/ui/pager";
import { COMPETENCY_LABEL } from "@/lib/evaluation/labels";
import { KIND_LABEL, RECOMMENDATION_STATE_LABEL } from "@/lib/followup/labels";
import {
  PAGE_SIZE,
  type RecommendationFilter,
  type RecommendationRow,
} from "@/lib/followup/queries/recommendations";
import { subperiodLabel } from "@/lib/periods/labels";
import { COMPETENCY_OPTIONS, optionsOf } from "./options";

const PATH = "/rekomendasi";

type Props = { rows: RecommendationRow[]; filter: RecommendationFilter; params: SearchParams };

/** What evaluations recommend, worked off by HR. */
export function RecommendationList({ rows, filter, params }: Props) {
  const active =
    [filter.kind, filter.state, filter.competency].some((one) => one !== null) || filter.text !== "";
  return (
    <>
      <FilterBar path={PATH} active={active}>
        <Select
          name="jenis"
          label="Jenis"
          emptyLabel="Semua jenis"
          options={optionsOf(KIND_LABEL)}
          defaultValue={filter.kind ?? ""}
        />
        <Select
          name="keadaan"
          label="Keadaan"
          emptyLabel="Semua keadaan"
          options={optionsOf(RECOMMENDATION_STATE_LABEL)}
          defaultValue={filter.state ?? ""}
        />
        <Select
          name="kompetensi"
          label="Kompetensi"
          emptyLabel="Semua kompetensi"
          options={COMPETENCY_OPTIONS}
          defaultValue={filter.competency ?? ""}
        />
        <TextInput name="cari" label="Cari nama" type="search" defaultValue={filter.text} maxLength={100} />
      </FilterBar>
      <DataTable
        caption="Rekomendasi dari hasil evaluasi"
        rows={rows}
        rowKey={({ id }) => id}
        rowHref={({ evaluationId }) => `${PATH}/${evaluationId}`}
        columns={[
          { key: "name", header: "Pegawai", cell: ({ employeeName }) => employeeName },
          { key: "unit", header: "Unit kerja", cell: ({ unitName }) => unitName ?? "–" },
          {
            key: "period",
            header: "Evaluasi",
            cell: (row) => `${subperiodLabel({ kind: row.subperiodKind, number: row.number })} ${row.year}`,
          },
          { key: "kind", header: "Jenis", cell: ({ kind }) => KIND_LABEL[kind] },
          {
            key: "text",
            header: "Rekomendasi",
            cell: ({ text, competency }) => (competency ? `${text} (${COMPETENCY_LABEL[competency]})` : text),
          },
          { key: "state", header: "Keadaan", cell: ({ state }) => RECOMMENDATION_STATE_LABEL[state] },
        ]}
        empty={
          <EmptyState
            title={active ? "Tidak ada rekomendasi dengan saringan ini." : "Belum ada rekomendasi."}
          >
            <p>Rekomendasi ditandai dari halaman evaluasi yang sudah ditetapkan.</p>
          </EmptyState>
        }
      />
      <Pager
        page={filter.page}
        pageSize={PAGE_SIZE}
        total={rows[0]?.total ?? 0}
        noun="rekomendasi"
        path={PATH}
        params={params}
      />
    </>
  );
}
