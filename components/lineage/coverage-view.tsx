import { AgreementTabs } from "@/components/agreement/agreement-tabs";
import { ButtonLink } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import type { SearchParams } from "@/components/ui/page-links";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/section";
import { UNITS_PER_PAGE, type UnitCoverage } from "@/lib/lineage/queries/coverage";
import { GOAL_COLUMNS, UNIT_COLUMNS } from "./coverage-columns";

type Props = { coverage: UnitCoverage; page: number; params: SearchParams };

const PATH = "/pohon-kinerja/cakupan";

/** How far each goal of one unit is carried, and the units below to look into. */
export function CoverageView({ coverage, page, params }: Props) {
  const { unit, year, goals, below, unitsBelow, isDraft } = coverage;
  const covered = goals.filter((goal) => goal.coverage === "COVERED").length;
  return (
    <>
      <PageHead
        title={`Cakupan sasaran ${unit.name}`}
        status={
          <p className="max-w-prose">
            {goals.length === 0
              ? `Tahun ${year}.`
              : `${covered} dari ${goals.length} sasaran tahun ${year} tercakup sampai ke pelaksananya.`}
            {isDraft && " Perjanjian Kinerjanya masih rancangan."}
          </p>
        }
        quiet={
          unit.parentId !== null && (
            <ButtonLink tone="quiet" href={`${PATH}?unit=${unit.parentId}`}>
              Unit di atasnya
            </ButtonLink>
          )
        }
      />
      <AgreementTabs current="cakupan" unitId={unit.id} />
      <DataTable
        caption={`Sasaran ${unit.name}`}
        captionHidden
        rows={goals}
        rowKey={({ id }) => id}
        columns={GOAL_COLUMNS}
        empty={
          <EmptyState title={`${unit.name} belum punya sasaran untuk tahun ${year}.`}>
            <p>Kepala unit menulisnya di Perjanjian Kinerja, juga saat masih berupa rancangan.</p>
          </EmptyState>
        }
      />
      {unitsBelow > 0 && (
        <div className="mt-8">
          <Section title="Unit di bawahnya" id="unit">
            <DataTable
              caption="Unit di bawahnya"
              captionHidden
              rows={below}
              rowKey={({ id }) => id}
              rowHref={({ id }) => `${PATH}?unit=${id}`}
              columns={UNIT_COLUMNS}
              empty={<EmptyState title="Tidak ada unit pada halaman ini." />}
            />
            <Pager
              page={page}
              pageSize={UNITS_PER_PAGE}
              total={unitsBelow}
              noun="unit"
              path={PATH}
              params={params}
            />
          </Section>
        </div>
      )}
    </>
  );
}
