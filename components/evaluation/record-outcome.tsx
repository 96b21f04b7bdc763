import { DistributionFigure } from "@/components/achievement/distribution-figure";
import { JudgementLines } from "@/components/evaluation/judgement-lines";
import { QuadrantTable } from "@/components/evaluation/quadrant-table";
import { PredicateBadge } from "@/components/evaluation/rating-badge";
import { Section } from "@/components/ui/section";
import { formatDateTime, type Zone } from "@/lib/core/dates";
import type { EvaluationRecord } from "@/lib/evaluation/record";

/** Overall ratings, the quadrant with its cell, and the predicate. */
export function RecordOutcome({ record, zone }: { record: EvaluationRecord; zone: Zone }) {
  const { resultRating, behaviourRating, predicate, appraiser, decidedAt } = record;
  return (
    <Section id="simpulan" title="Simpulan">
      <div className="gap-6 space-y-4 lg:grid lg:grid-cols-2 lg:space-y-0">
        <div className="space-y-4">
          <JudgementLines label="Rating hasil kerja" rating={resultRating} reason={record.resultReason} />
          <JudgementLines
            label="Rating perilaku kerja"
            rating={behaviourRating}
            reason={record.behaviourReason}
          />
          {predicate && (
            <p className="flex flex-wrap items-center gap-2">
              <span className="text-sm font-semibold text-quiet">Predikat kinerja</span>
              <PredicateBadge predicate={predicate} />
            </p>
          )}
          {record.distributionReason && (
            <div>
              <p className="text-sm font-semibold text-quiet">Alasan predikat tim menjauh dari pola</p>
              <p className="max-w-prose whitespace-pre-line">{record.distributionReason}</p>
            </div>
          )}
          {record.recommendation && (
            <div>
              <p className="text-sm font-semibold text-quiet">Catatan dan rekomendasi</p>
              <p className="max-w-prose whitespace-pre-line">{record.recommendation}</p>
            </div>
          )}
          {decidedAt && (
            <p className="text-sm text-quiet">
              Ditetapkan {appraiser?.name ?? "pejabat penilai"}, {formatDateTime(decidedAt, zone)}.
            </p>
          )}
        </div>
        <div id="kuadran" className="scroll-mt-16">
          <QuadrantTable results={resultRating} behaviour={behaviourRating} />
          {record.organisationValue && (
            <div className="mt-4">
              <DistributionFigure value={record.organisationValue} />
            </div>
          )}
        </div>
      </div>
    </Section>
  );
}
