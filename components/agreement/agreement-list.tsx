import { Select } from "@/components/form/select";
import { TextInput } from "@/components/form/text-input";
import { ButtonLink } from "@/components/ui/button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { Link } from "@/components/ui/link";
import type { SearchParams } from "@/components/ui/page-links";
import { Pager } from "@/components/ui/pager";
import { type AgreementStanding, STANDING_LABEL, STANDINGS } from "@/lib/agreement/labels";
import type { AgreementRow, AgreementList as List, YearChoice } from "@/lib/agreement/queries/list";
import { PAGE_SIZE } from "@/lib/agreement/queries/list";
import { formatNumber } from "@/lib/core/numbers";
import { StandingBadge } from "./standing-badge";

const PATH = "/perjanjian-kinerja";

type Props = {
  list: List;
  years: YearChoice[];
  chosen: YearChoice;
  text: string;
  standing: AgreementStanding | null;
  page: number;
  params: SearchParams;
  /** Whether the actor may begin the agreement of this unit. */
  mayStart: (unitPath: string) => boolean;
};

/** Every unit with its agreement of one year. */
export function AgreementList({ list, years, chosen, text, standing, page, params, mayStart }: Props) {
  const isFiltered = text !== "" || standing !== null;
  return (
    <>
      <FilterBar path={PATH} active={isFiltered}>
        <TextInput name="cari" label="Cari unit" type="search" defaultValue={text} maxLength={100} />
        <Select
          name="keadaan"
          label="Keadaan"
          emptyLabel="Semua"
          options={STANDINGS.map((value) => ({ value, label: STANDING_LABEL[value] }))}
          defaultValue={standing ?? ""}
        />
        <Select
          name="tahun"
          label="Tahun"
          emptyLabel="Tahun berjalan"
          options={years.map(({ year }) => ({ value: String(year), label: String(year) }))}
          defaultValue={String(chosen.year)}
        />
      </FilterBar>
      <DataTable
        caption={`Perjanjian Kinerja ${chosen.year}`}
        rows={list.rows}
        rowKey={({ unitId }) => unitId}
        columns={COLUMNS}
        actions={(row) => <Start row={row} chosen={chosen} mayStart={mayStart} />}
        empty={
          <EmptyState title={isFiltered ? "Tidak ada unit dengan saringan ini." : "Belum ada unit kerja."}>
            {isFiltered && <p>Ubah atau hapus saringannya.</p>}
          </EmptyState>
        }
      />
      <Pager
        page={page}
        pageSize={PAGE_SIZE}
        total={list.total}
        noun="unit"
        path={PATH}
        params={{ ...params, kabar: undefined }}
      />
    </>
  );
}

const COLUMNS: Column<AgreementRow>[] = [
  {
    key: "unit",
    header: "Unit",
    cell: ({ unitName, agreementId }) =>
      agreementId === null ? (
        <span className="font-semibold">{unitName}</span>
      ) : (
        <Link
          href={`/perjanjian-kinerja/${agreementId}`}
          className="inline-flex min-h-11 items-center font-semibold"
        >
          {unitName}
        </Link>
      ),
  },
  { key: "parent", header: "Di bawah", cell: ({ parentName }) => parentName ?? "Unit puncak" },
  {
    key: "standing",
    header: "Keadaan",
    cell: ({ isDraft, signedOn }) => <StandingBadge isDraft={isDraft} signedOn={signedOn} />,
  },
  {
    key: "goals",
    header: "Sasaran",
    align: "end",
    cell: ({ goals, unlinked }) =>
      unlinked > 0
        ? `${formatNumber(goals)} (${formatNumber(unlinked)} belum terhubung)`
        : formatNumber(goals),
  },
];

function Start({ row, chosen, mayStart }: { row: AgreementRow } & Pick<Props, "chosen" | "mayStart">) {
  if (row.agreementId !== null || chosen.state === "CLOSED" || !mayStart(row.unitPath)) return null;
  return (
    <ButtonLink
      tone="secondary"
      href={`/perjanjian-kinerja/baru?unit=${row.unitId}&periode=${chosen.id}`}
      aria-label={`Susun perjanjian ${row.unitName}`}
    >
      Susun
    </ButtonLink>
  );
}
