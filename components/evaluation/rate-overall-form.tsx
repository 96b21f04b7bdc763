import { DistributionSection } from "@/components/evaluation/distribution-section";
import { EvaluationForm } from "@/components/evaluation/evaluation-form";
import { QuadrantTable } from "@/components/evaluation/quadrant-table";
import { RatingFoot } from "@/components/evaluation/rating-foot";
import { BEHAVIOUR_OPTIONS, OVERALL_OPTIONS } from "@/components/evaluation/rating-options";
import { startingFrom } from "@/components/evaluation/typed";
import { RadioRows } from "@/components/form/radio-rows";
import { TextArea } from "@/components/form/text-area";
import { StatusLine } from "@/components/ui/status-line";
import type { Zone } from "@/lib/core/dates";
import { rateOverallAction } from "@/lib/evaluation/actions";
import { SUGGESTION_TEXT } from "@/lib/evaluation/labels";
import type { RatingPage } from "@/lib/evaluation/queries/page";
import type { EvaluationRecord } from "@/lib/evaluation/record";
import { TEXT_LIMIT } from "@/lib/evaluation/rules/limits";
import { outcomeOf } from "@/lib/evaluation/rules/outcome";
import { suggestResultRating } from "@/lib/evaluation/rules/suggestion";

/** The two overall ratings, with what the guidance suggests, and the recommendation. */
export function RateOverallForm({ page, zone }: { page: RatingPage; zone: Zone }) {
  const { record, draft, distribution } = page;
  const from = startingFrom(draft);
  const text = (name: string, label: string, stored: string | null, help?: string) => (
    <TextArea
      name={name}
      label={label}
      help={help}
      optional
      rows={3}
      maxLength={TEXT_LIMIT}
      defaultValue={from(name, stored)}
    />
  );
  const back = `/evaluasi/${record.id}/nilai?bagian=simpulan`;
  return (
    <EvaluationForm page={page} action={rateOverallAction} back={back} zone={zone}>
      <div className="gap-8 lg:grid lg:grid-cols-2">
        <div>
          <div className="mb-4">
            <StatusLine>{suggestionText(record)}</StatusLine>
          </div>
          <RadioRows
            name="resultRating"
            label="Rating hasil kerja"
            options={OVERALL_OPTIONS}
            defaultValue={from("resultRating", record.resultRating)}
          />
          {text(
            "resultReason",
            "Alasan rating hasil kerja",
            record.resultReason,
            "Wajib bila berbeda dari saran panduan, atau bila panduan tidak menentukan.",
          )}
        </div>
        <div>
          <RadioRows
            name="behaviourRating"
            label="Rating perilaku kerja"
            options={BEHAVIOUR_OPTIONS}
            defaultValue={from("behaviourRating", record.behaviourRating)}
          />
          {text("behaviourReason", "Alasan rating perilaku kerja", record.behaviourReason)}
        </div>
      </div>
      {text("recommendation", "Catatan dan rekomendasi", record.recommendation)}
      <div className="gap-8 lg:grid lg:grid-cols-2">
        <div>
          <QuadrantTable results={record.resultRating} behaviour={record.behaviourRating} />
        </div>
        {distribution && (
          <DistributionSection record={record} distribution={distribution} predicate={leadingTo(record)} />
        )}
      </div>
      <RatingFoot page={page} nextLabel="Selesai, periksa penilaian" />
    </EvaluationForm>
  );
}

function leadingTo(record: EvaluationRecord) {
  const { resultRating, behaviourRating } = record;
  return resultRating && behaviourRating && outcomeOf(record, resultRating, behaviourRating);
}

/** What the guidance suggests and by which rule; the appraiser decides. */
export function suggestionText({ results }: EvaluationRecord): string {
  const { rating, rule, counts } = suggestResultRating(results);
  if (rule === "UNRATED") return SUGGESTION_TEXT.UNRATED;
  const tally = `${counts.ABOVE} di atas, ${counts.MEETS} sesuai, ${counts.BELOW} di bawah ekspektasi.`;
  const yours = rating === null ? "Anda yang menetapkan, dengan alasan." : "Anda yang menetapkan.";
  return `${tally} ${SUGGESTION_TEXT[rule]} ${yours}`;
}
