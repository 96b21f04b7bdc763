import { FeedbackNotes } from "@/components/feedback/feedback-notes";
import { ProgressForm } from "@/components/progress/progress-form";
import { Realisation } from "@/components/progress/realisation";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import type { Zone } from "@/lib/core/dates";
import type { ProgressPageData } from "@/lib/progress/page-data";
import type { ProgressIndicator, ProgressResult } from "@/lib/progress/queries";
import { ASPECT_LABEL, PERSPECTIVE_LABEL } from "@/lib/skp/labels";

type Props = { result: ProgressResult; number: number; page: ProgressPageData; zone: Zone };

/** One work result: each indicator with target and realisation on the left, feedback on the right. */
export function ProgressResultSection({ result, number, page, zone }: Props) {
  return (
    <Section
      title={`${number}. ${result.statement}`}
      aside={result.kind === "ADDITIONAL" && <Badge>Hasil kerja tambahan</Badge>}
    >
      {result.takeover ? (
        <p className="mb-3 border-s-4 border-due ps-3">{`Diambil alih pimpinan: ${result.takeover}`}</p>
      ) : (
        page.appraises && (
          <ButtonLink
            tone="quiet"
            className="-ms-4"
            href={`/progres/${page.plan.skpId}/ambil-alih/${result.id}`}
          >
            Ambil alih
            <span className="sr-only">: {result.statement}</span>
          </ButtonLink>
        )
      )}
      <div className="gap-6 lg:grid lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <ul className="divide-y divide-line">
          {result.indicators.map((indicator) => (
            <li key={indicator.id} id={`i-${indicator.id}`} className="scroll-mt-16 py-3 first:pt-0">
              <IndicatorRow indicator={indicator} page={page} zone={zone} />
            </li>
          ))}
        </ul>
        <FeedbackNotes feedback={result.feedback} zone={zone} now={page.now} />
      </div>
    </Section>
  );
}

function IndicatorRow({
  indicator,
  page,
  zone,
}: {
  indicator: ProgressIndicator;
  page: ProgressPageData;
  zone: Zone;
}) {
  const { plan, subperiod, writable, editing } = page;
  const kind = indicator.aspect
    ? ASPECT_LABEL[indicator.aspect]
    : indicator.perspective && PERSPECTIVE_LABEL[indicator.perspective];
  const address = `/progres/${plan.skpId}?sub=${subperiod?.id}`;
  return (
    <>
      <p className="font-semibold">{indicator.statement}</p>
      <p className="text-quiet">
        {[kind, indicator.target && `Target: ${indicator.target}`].filter(Boolean).join(" · ")}
      </p>
      {writable && subperiod && editing === indicator.id ? (
        <ProgressForm
          indicator={indicator}
          subperiodId={subperiod.id}
          back={`${address}#i-${indicator.id}`}
          zone={zone}
          draftName={page.draftName ?? ""}
          draft={page.draft}
        />
      ) : (
        <Realisation entry={indicator.entry} zone={zone} now={page.now} />
      )}
      {writable && editing !== indicator.id && (
        <ButtonLink tone="quiet" className="-ms-4" href={`${address}&ubah=${indicator.id}#i-${indicator.id}`}>
          {indicator.entry ? "Ubah realisasi" : "Isi realisasi"}
          <span className="sr-only">: {indicator.statement}</span>
        </ButtonLink>
      )}
    </>
  );
}
