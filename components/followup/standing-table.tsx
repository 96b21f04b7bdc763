import { PredicateBadge } from "@/components/evaluation/rating-badge";
import { TextInput } from "@/components/form/text-input";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { Link } from "@/components/ui/link";
import type { SearchParams } from "@/components/ui/page-links";
import { Pager } from "@/components/ui/pager";
import { COACHING_STATE_LABEL } from "@/lib/followup/labels";
import { PAGE_SIZE, type StandingList, type StandingRow } from "@/lib/followup/queries/standing";
import { LOW_RULE, PRIORITY_RULE } from "@/lib/followup/rules/standing";

const RULE: Record<StandingList, string> = {
  WAJIB: LOW_RULE,
  SUKSESI: PRIORITY_RULE.SUCCESSION,
  PENGEMBANGAN: PRIORITY_RULE.DEVELOPMENT,
};

type Props = {
  list: StandingList;
  page: { year: number | null; rows: StandingRow[] };
  filter: { text: string; page: number };
  params: SearchParams;
  path: string;
};

/** People that a rule leads to a list, with the rule above. By name: nothing but the predicate ranks people. */
export function StandingTable({ list, page: { year, rows }, filter, params, path }: Props) {
  const low = list === "WAJIB";
  return (
    <>
      <p className="mb-4 max-w-prose">
        {RULE[list]} {year !== null && `Tahun terakhir: ${year}.`}
      </p>
      <FilterBar
        path={path}
        active={filter.text !== ""}
        submitLabel="Cari"
        keep={{ daftar: text(params.daftar) }}
      >
        <TextInput name="cari" label="Cari nama" type="search" defaultValue={filter.text} maxLength={100} />
      </FilterBar>
      <DataTable
        caption={low ? "Pegawai yang wajib ditindaklanjuti" : "Pegawai dalam daftar prioritas"}
        rows={rows}
        rowKey={({ employeeId }) => employeeId}
        rowHref={({ employeeId }) => `/rekam-jejak/${employeeId}`}
        columns={[
          { key: "name", header: "Pegawai", cell: ({ name }) => name },
          { key: "position", header: "Jabatan", cell: ({ positionName }) => positionName ?? "–" },
          { key: "unit", header: "Unit kerja", cell: ({ unitName }) => unitName ?? "–" },
          {
            key: "before",
            header: "Tahun sebelumnya",
            cell: ({ before }) => (before ? <PredicateBadge predicate={before} /> : "Tidak ada"),
          },
          { key: "last", header: "Tahun terakhir", cell: ({ last }) => <PredicateBadge predicate={last} /> },
          ...(low ? [{ key: "done", header: "Tindak lanjut", cell: followedBy }] : []),
        ]}
        empty={<EmptyState title="Tidak ada pegawai dalam daftar ini." />}
      />
      <Pager
        page={filter.page}
        pageSize={PAGE_SIZE}
        total={rows[0]?.total ?? 0}
        noun="pegawai"
        path={path}
        params={params}
      />
    </>
  );
}

const text = (part: string | string[] | undefined) => (typeof part === "string" ? part : undefined);

function followedBy({ coachingId, coaching, sanctions, lastId }: StandingRow) {
  return (
    <span className="flex flex-wrap gap-x-3">
      {coachingId && coaching && (
        <Link href={`/pembinaan/${coachingId}`}>Pembinaan: {COACHING_STATE_LABEL[coaching]}</Link>
      )}
      {lastId && <Link href={`/rekomendasi/${lastId}`}>Rekomendasi</Link>}
      {sanctions > 0 && <span>{sanctions} sanksi tercatat</span>}
    </span>
  );
}
