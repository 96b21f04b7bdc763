import { ListTabs } from "@/components/evaluation/list-tabs";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import type { AgencyActor } from "@/lib/auth/actor";
import type { RaterPage } from "@/lib/calibration/queries/raters";
import { subperiodLabel } from "@/lib/periods/labels";
import { StatisticsBody } from "./statistics-body";
import { SubperiodChoice } from "./subperiod-choice";

type Props = { page: RaterPage; actor: AgencyActor };

/** Somebody's statistics: the reader's own, or those of a rater whom the reader leads. */
export function StatisticsView({ page, actor }: Props) {
  const { rater, subperiod, subperiods, statistics } = page;
  const period = `${subperiodLabel(subperiod)} ${subperiod.year}`;
  const path = rater === null ? "/statistik-penilai" : `/statistik-penilai/${rater.id}`;
  return (
    <>
      {rater && (
        <Breadcrumb
          parents={[
            { href: "/statistik-penilai", label: "Statistik penilaian" },
            { href: `/statistik-penilai/unit/${rater.unitId}?sub=${subperiod.id}`, label: rater.unitName },
          ]}
          current={rater.name}
        />
      )}
      <PageHead
        title={rater === null ? `Statistik penilaian saya, ${period}` : `Penilaian ${rater.name}, ${period}`}
        status={
          <p className="max-w-prose">
            {rater === null
              ? "Termasuk rating yang masih berupa draf. Yang melihat halaman ini hanya Anda; pimpinan unit di atas Anda melihat angka dari hasil yang sudah ditetapkan."
              : `${rater.positionName ?? "Pejabat penilai"}, ${rater.unitName}. Hanya hasil yang sudah ditetapkan.`}
          </p>
        }
        quiet={
          rater === null &&
          actor.headsUnitId !== null && (
            <ButtonLink
              tone="quiet"
              href={`/statistik-penilai/unit/${actor.headsUnitId}?sub=${subperiod.id}`}
            >
              Penilai di unit saya
            </ButtonLink>
          )
        }
      />
      {rater === null && <ListTabs actor={actor} current="kalibrasi" />}
      <SubperiodChoice path={path} subperiods={subperiods} current={subperiod.id} />
      <StatisticsBody statistics={statistics} whose={rater === null ? "Penilaian Anda" : rater.name} />
    </>
  );
}
