import { Select } from "@/components/form/select";
import { FilterBar } from "@/components/ui/filter-bar";
import { Link } from "@/components/ui/link";
import { PageHead } from "@/components/ui/page-head";
import type { SearchParams } from "@/components/ui/page-links";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/section";
import { Stat } from "@/components/ui/stat";
import type { AgencyActor } from "@/lib/auth/actor";
import { formatNumber } from "@/lib/core/numbers";
import { RECAP_PAGE, type RecapPage } from "@/lib/handover/queries/recap";
import { subperiodLabel } from "@/lib/periods/labels";
import { RecapPeople, RecapUnits } from "./recap-tables";

const PATH = "/admin/rekap-evaluasi";

type Props = {
  page: RecapPage;
  asked: { page: number; peoplePage: number };
  params: SearchParams;
  actor: AgencyActor;
};

/** HR's recap of a branch: by predicate, with the way down to units and people. */
export function RecapView({ page, asked, params }: Props) {
  const { unit, subperiod, subperiods, objections, reports } = page;
  const period = `${subperiodLabel(subperiod)} ${subperiod.year}`;
  const heard = objections.UPHELD + objections.CHANGED + objections.WAITING;
  return (
    <>
      <PageHead
        title={`Rekap hasil evaluasi ${unit.name}, ${period}`}
        status={
          unit.parentId && (
            <p>
              <Link href={`${PATH}?unit=${unit.parentId}&subperiode=${subperiod.id}`}>Unit di atasnya</Link>
            </p>
          )
        }
      />
      <FilterBar path={PATH} keep={{ unit: unit.id }} submitLabel="Tampilkan">
        <Select
          name="subperiode"
          label="Periode"
          emptyLabel="Periode terbaru"
          options={subperiods.map((one) => ({ value: one.id, label: `${subperiodLabel(one)} ${one.year}` }))}
          defaultValue={subperiod.id}
        />
      </FilterBar>
      <div className="my-6 grid gap-4 sm:grid-cols-2 xl:grid-cols-4">
        <Stat
          label="Laporan berjenjang"
          value={formatNumber(reports.sent)}
          basis={`${formatNumber(reports.late)} di antaranya terlambat`}
        />
        <Stat
          label="Tidak dikembalikan"
          value={formatNumber(page.notReturned)}
          basis="dokumen dengan catatan"
        />
        <Stat
          label="Rekomendasi ditandai"
          value={formatNumber(page.recommendations.all)}
          basis={`${formatNumber(page.recommendations.open)} belum ditindaklanjuti`}
          href="/rekomendasi"
        />
        <Stat
          label="Keberatan"
          value={heard > 0 && heard < 3 ? "kurang dari 3" : formatNumber(heard)}
          basis={
            Object.values(objections).some((count) => count > 0 && count < 3)
              ? "rinciannya tidak ditampilkan bila ada bagian yang kurang dari 3"
              : `${formatNumber(objections.UPHELD)} dikuatkan, ${formatNumber(objections.CHANGED)} diubah, ${formatNumber(objections.WAITING)} menunggu`
          }
        />
      </div>
      <Section title="Menurut unit">
        <RecapUnits page={page} href={(id) => `${PATH}?unit=${id}&subperiode=${subperiod.id}`} />
        <Pager
          page={asked.page}
          pageSize={RECAP_PAGE}
          total={page.children}
          noun="unit di bawahnya"
          path={PATH}
          params={params}
        />
      </Section>
      <Section title={`Pegawai langsung di ${unit.name}`}>
        <RecapPeople people={page.people} />
        <Pager
          page={asked.peoplePage}
          pageSize={RECAP_PAGE}
          total={page.peopleCount}
          noun="pegawai"
          path={PATH}
          params={params}
          param="orang"
        />
      </Section>
    </>
  );
}
