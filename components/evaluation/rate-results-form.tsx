import { EvaluationForm } from "@/components/evaluation/evaluation-form";
import { RatingFoot } from "@/components/evaluation/rating-foot";
import { RESULT_OPTIONS } from "@/components/evaluation/rating-options";
import { RecordedWork } from "@/components/evaluation/recorded-work";
import { startingFrom } from "@/components/evaluation/typed";
import { RadioRows } from "@/components/form/radio-rows";
import { TextArea } from "@/components/form/text-area";
import type { Zone } from "@/lib/core/dates";
import { rateResultsAction } from "@/lib/evaluation/actions";
import { acceptedCount } from "@/lib/evaluation/evidence";
import type { RatingPage } from "@/lib/evaluation/queries/page";
import { TEXT_LIMIT } from "@/lib/evaluation/rules/limits";

type Props = { page: RatingPage; zone: Zone; now: Date };

/** Left the promise and what is recorded of it, right the judgement. */
export function RateResultsForm({ page, zone, now }: Props) {
  const { record, draft } = page;
  const from = startingFrom(draft);
  return (
    <EvaluationForm page={page} action={rateResultsAction} back={`/evaluasi/${record.id}/nilai`} zone={zone}>
      <ol className="divide-y divide-line">
        {record.results.map((result) => (
          <li key={result.id} className="gap-8 py-5 lg:grid lg:grid-cols-2">
            <div>
              <h2 className="mb-2 text-base font-semibold">
                {result.number}. {result.statement}
                <span className="font-normal text-quiet">
                  {result.kind === "MAIN" ? " (utama)" : " (tambahan)"}
                </span>
              </h2>
              <RecordedWork result={result} zone={zone} now={now} />
            </div>
            <div className="max-lg:mt-4">
              <RadioRows
                name={`results.${result.id}.rating`}
                label={`Rating hasil kerja ${result.number}`}
                optional={result.kind === "ADDITIONAL"}
                options={RESULT_OPTIONS}
                defaultValue={from(`results.${result.id}.rating`, result.rating)}
              />
              <TextArea
                name={`results.${result.id}.reason`}
                label={`Alasan rating hasil kerja ${result.number}`}
                help={
                  acceptedCount(result) === 0
                    ? "Wajib, karena belum ada bukti dukung yang diterima."
                    : undefined
                }
                optional={acceptedCount(result) > 0}
                rows={3}
                maxLength={TEXT_LIMIT}
                defaultValue={from(`results.${result.id}.reason`, result.reason)}
              />
            </div>
          </li>
        ))}
      </ol>
      <RatingFoot page={page} nextLabel="Simpan, lanjut ke perilaku" />
    </EvaluationForm>
  );
}
