import { DistributionFigure } from "@/components/achievement/distribution-figure";
import { PredicateBadge } from "@/components/evaluation/rating-badge";
import { Select } from "@/components/form/select";
import { ButtonLink } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import type { SearchParams } from "@/components/ui/page-links";
import { Pager } from "@/components/ui/pager";
import { RATING_LABEL } from "@/lib/evaluation/labels";
import type { ComparedPerson, Comparison } from "@/lib/evaluation/queries/comparison";
import { TEAM_PAGE } from "@/lib/evaluation/queries/team";
import { subperiodLabel } from "@/lib/periods/labels";

const PATH = "/evaluasi/tim/banding";

/** The team side by side: what each was to contribute, what came of it, and where the ratings lead. */
export function ComparisonView({ comparison, params }: { comparison: Comparison; params: SearchParams }) {
  const { subperiod, subperiods, rows, value, page } = comparison;
  const counts = rows[0]?.counts;
  return (
    <>
      <FilterBar path={PATH} active={false}>
        <Select
          name="sub"
          label="Periode"
          emptyLabel="Periode terbaru"
          options={subperiods.map((one) => ({ value: one.id, label: `${subperiodLabel(one)} ${one.year}` }))}
          defaultValue={subperiod.id}
        />
      </FilterBar>
      {value && counts && (
        <div className="mb-6">
          <DistributionFigure value={value} counts={counts} />
          <p className="text-sm text-quiet">Pola adalah pertimbangan, bukan batas.</p>
        </div>
      )}
      <DataTable
        caption={`Kontribusi dan penilaian tim, ${subperiodLabel(subperiod)} ${subperiod.year}`}
        rows={rows}
        rowKey={(row) => row.employeeId}
        columns={[
          { key: "name", header: "Pegawai", cell: personCell },
          { key: "roles", header: "Peran pada matriks", cell: (row) => <Roles row={row} /> },
          { key: "results", header: "Hasil kerja", cell: (row) => <Results row={row} /> },
          { key: "judged", header: "Penilaian", cell: (row) => <Judged row={row} /> },
        ]}
        actions={(row) =>
          row.evaluationId && (
            <ButtonLink
              tone="secondary"
              href={`/evaluasi/${row.evaluationId}${row.state === "RATING" && row.mine ? "/nilai" : ""}`}
            >
              {row.state === "RATING" && row.mine ? "Nilai" : "Lihat"}
              <span className="sr-only">: {row.employeeName}</span>
            </ButtonLink>
          )
        }
        empty={<EmptyState title="Belum ada pegawai yang Anda nilai." />}
      />
      <Pager
        page={page}
        pageSize={TEAM_PAGE}
        total={rows[0]?.total ?? 0}
        noun="pegawai"
        path={PATH}
        params={params}
      />
    </>
  );
}

function personCell({ employeeName, positionName }: ComparedPerson) {
  return (
    <>
      {employeeName}
      <span className="block text-sm font-normal text-quiet">{positionName}</span>
    </>
  );
}

function Judged({ row }: { row: ComparedPerson }) {
  if (row.resultRating === null && row.behaviourRating === null) return <>Belum dinilai</>;
  return (
    <div className="space-y-1 text-sm">
      <p>Hasil: {row.resultRating ? RATING_LABEL[row.resultRating] : "–"}</p>
      <p>Perilaku: {row.behaviourRating ? RATING_LABEL[row.behaviourRating] : "–"}</p>
      {row.predicate && <PredicateBadge predicate={row.predicate} />}
    </div>
  );
}

function Roles({ row }: { row: ComparedPerson }) {
  const held = row.contributions.filter(({ role }) => role !== null);
  if (held.length === 0) return <>Tidak ada peran.</>;
  return (
    <ul className="list-disc ps-4">
      {held.map(({ column, role }) => (
        <li key={`${column}-${role}`}>
          {role} <span className="text-sm text-quiet">{`(${column})`}</span>
        </li>
      ))}
    </ul>
  );
}

function Results({ row }: { row: ComparedPerson }) {
  if (row.results.length === 0) return <>SKP belum disepakati.</>;
  return (
    <ol className="list-decimal ps-5">
      {row.results.map(({ id, statement, kind, rating, takenOver }) => (
        <li key={id}>
          {`${statement}${kind === "ADDITIONAL" ? " (tambahan)" : ""}: `}
          <strong>{rating === null ? "belum dinilai" : RATING_LABEL[rating]}</strong>
          {takenOver && ", diambil alih"}
        </li>
      ))}
    </ol>
  );
}
