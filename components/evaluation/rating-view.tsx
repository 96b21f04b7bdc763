import { RateBehaviourForm } from "@/components/evaluation/rate-behaviour-form";
import { RateCompetencyForm } from "@/components/evaluation/rate-competency-form";
import { RateOverallForm } from "@/components/evaluation/rate-overall-form";
import { RateResultsForm } from "@/components/evaluation/rate-results-form";
import { EvaluationStatus, EvaluationTurn } from "@/components/evaluation/record-head";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { Tabs } from "@/components/ui/tabs";
import type { AgencyActor } from "@/lib/auth/actor";
import type { RatingPage } from "@/lib/evaluation/queries/page";
import { RATING_STEPS, type RatingStep } from "@/lib/evaluation/rules/completeness";
import { subperiodLabel } from "@/lib/periods/labels";

type Props = { page: RatingPage; step: RatingStep; actor: AgencyActor; now: Date };

const LABEL: Record<RatingStep, string> = {
  hasil: "Hasil kerja",
  perilaku: "Perilaku",
  kompetensi: "Kompetensi",
  simpulan: "Simpulan",
};

/** One step of rating one person. */
export function RatingView({ page, step, actor, now }: Props) {
  const { record } = page;
  const period = `${subperiodLabel(record)} ${record.year}`;
  return (
    <>
      <EvaluationTurn record={record} actor={actor} now={now} />
      <Breadcrumb
        parents={[
          { href: "/evaluasi/tim", label: "Evaluasi tim" },
          { href: `/evaluasi/${record.id}`, label: record.employeeName },
        ]}
        current="Nilai"
      />
      <PageHead
        title={`Nilai ${record.employeeName}, ${period}`}
        status={<EvaluationStatus record={record} actor={actor} now={now} />}
        quiet={
          <>
            <ButtonLink tone="quiet" href={`/evaluasi/${record.id}/periksa`}>
              Periksa kelengkapan
            </ButtonLink>
            <ButtonLink tone="quiet" href={`/evaluasi/tim/banding?sub=${record.subperiodId}`}>
              Bandingkan dengan tim
            </ButtonLink>
            <ButtonLink tone="quiet" href={`/progres/${record.skpId}/bukti`}>
              Periksa bukti dukung
            </ButtonLink>
          </>
        }
      />
      {record.selfNote && (
        <details className="mb-4 max-w-prose">
          <summary className="inline-flex min-h-11 items-center underline">Catatan umum pegawai</summary>
          <p className="whitespace-pre-line border-s-4 border-line ps-3">{record.selfNote}</p>
        </details>
      )}
      <Tabs
        label="Bagian penilaian"
        tabs={RATING_STEPS.map((one) => ({
          href: `/evaluasi/${record.id}/nilai?bagian=${one}`,
          label: LABEL[one],
          current: one === step,
        }))}
      />
      <StepForm page={page} step={step} zone={actor.timeZone} now={now} />
    </>
  );
}

function StepForm({ step, zone, ...rest }: Omit<Props, "actor"> & { zone: AgencyActor["timeZone"] }) {
  switch (step) {
    case "hasil":
      return <RateResultsForm zone={zone} {...rest} />;
    case "perilaku":
      return <RateBehaviourForm zone={zone} {...rest} />;
    case "kompetensi":
      return <RateCompetencyForm page={rest.page} zone={zone} />;
    case "simpulan":
      return <RateOverallForm page={rest.page} zone={zone} />;
  }
}
