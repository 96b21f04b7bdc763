import { PredicateBadge } from "@/components/evaluation/rating-badge";
import { Select } from "@/components/form/select";
import { TextInput } from "@/components/form/text-input";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import type { SearchParams } from "@/components/ui/page-links";
import { Pager } from "@/components/ui/pager";
import { formatDate, type Zone } from "@/lib/core/dates";
import { COACHING_STATE_LABEL, OUTCOME_LABEL } from "@/lib/followup/labels";
import { type CoachingFilter, type CoachingRow, PAGE_SIZE } from "@/lib/followup/queries/coaching";
import { subperiodLabel } from "@/lib/periods/labels";
import { optionsOf } from "./options";

const PATH = "/pembinaan";

type Props = { rows: CoachingRow[]; filter: CoachingFilter; params: SearchParams; zone: Zone };

/** Coaching plans of the people this person coaches, leads or keeps, and the own ones. */
export function CoachingList({ rows, filter, params, zone }: Props) {
  const active = filter.state !== null || filter.text !== "";
  return (
    <>
      <FilterBar path={PATH} active={active}>
        <Select
          name="keadaan"
          label="Keadaan"
          emptyLabel="Semua keadaan"
          options={optionsOf(COACHING_STATE_LABEL)}
          defaultValue={filter.state ?? ""}
        />
        <TextInput name="cari" label="Cari nama" type="search" defaultValue={filter.text} maxLength={100} />
      </FilterBar>
      <DataTable
        caption="Rencana pembinaan"
        rows={rows}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `${PATH}/${id}`}
        columns={[
          { key: "name", header: "Pegawai", cell: ({ employeeName }) => employeeName },
          { key: "unit", header: "Unit kerja", cell: ({ unitName }) => unitName ?? "–" },
          {
            key: "predicate",
            header: "Evaluasi",
            cell: (row) => (
              <>
                {subperiodLabel(row)} {row.year}:{" "}
                {row.predicate && <PredicateBadge predicate={row.predicate} />}
              </>
            ),
          },
          { key: "coach", header: "Pembina", cell: ({ coachName }) => coachName ?? "–" },
          { key: "opened", header: "Dibuka", nowrap: true, cell: ({ opensAt }) => formatDate(opensAt, zone) },
          { key: "state", header: "Keadaan", cell: stateOf },
        ]}
        empty={
          <EmptyState
            title={active ? "Tidak ada pembinaan dengan saringan ini." : "Tidak ada rencana pembinaan."}
          >
            <p>Rencana pembinaan terbuka sendiri bila predikat tahunan di bawah “Baik” sudah dirilis.</p>
          </EmptyState>
        }
      />
      <Pager
        page={filter.page}
        pageSize={PAGE_SIZE}
        total={rows[0]?.total ?? 0}
        noun="rencana pembinaan"
        path={PATH}
        params={params}
      />
    </>
  );
}

function stateOf(row: CoachingRow): string {
  if (row.state !== "OPEN" || !row.begun)
    return row.state === "OPEN"
      ? "Belum diisi"
      : `${COACHING_STATE_LABEL[row.state]}${row.outcome ? `: ${OUTCOME_LABEL[row.outcome]}` : ""}`;
  const late = row.late > 0 ? `, ${row.late} terlambat` : "";
  return `${row.done} dari ${row.steps} langkah selesai${late}`;
}
