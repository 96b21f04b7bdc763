import { BehaviourFacts } from "@/components/evaluation/behaviour-facts";
import { EvaluationForm } from "@/components/evaluation/evaluation-form";
import { RatingFoot } from "@/components/evaluation/rating-foot";
import { BEHAVIOUR_OPTIONS } from "@/components/evaluation/rating-options";
import { startingFrom } from "@/components/evaluation/typed";
import { RadioRows } from "@/components/form/radio-rows";
import { TextArea } from "@/components/form/text-area";
import type { Zone } from "@/lib/core/dates";
import { rateBehaviourAction } from "@/lib/evaluation/actions";
import type { RatingPage } from "@/lib/evaluation/queries/page";
import { TEXT_LIMIT } from "@/lib/evaluation/rules/limits";
import { BEHAVIOUR_VALUES } from "@/lib/skp/behaviour-values";

type Props = { page: RatingPage; zone: Zone; now: Date };

/** The seven values: left what is expected and said, right the judgement. */
export function RateBehaviourForm({ page, zone, now }: Props) {
  const { record, draft } = page;
  const from = startingFrom(draft);
  const back = `/evaluasi/${record.id}/nilai?bagian=perilaku`;
  return (
    <EvaluationForm page={page} action={rateBehaviourAction} back={back} zone={zone}>
      <ol className="divide-y divide-line">
        {record.behaviours.map((behaviour) => {
          const { value } = behaviour;
          const { title } = BEHAVIOUR_VALUES[value];
          return (
            <li key={value} className="gap-8 py-5 lg:grid lg:grid-cols-2">
              <div>
                <h2 className="mb-2 text-base font-semibold">{title}</h2>
                <BehaviourFacts behaviour={behaviour} zone={zone} now={now} />
              </div>
              <div className="max-lg:mt-4">
                <RadioRows
                  name={`behaviours.${value}.rating`}
                  label={`Rating ${title}`}
                  options={BEHAVIOUR_OPTIONS}
                  defaultValue={from(`behaviours.${value}.rating`, behaviour.rating)}
                />
                <TextArea
                  name={`behaviours.${value}.reason`}
                  label={`Alasan rating ${title}`}
                  optional
                  rows={2}
                  maxLength={TEXT_LIMIT}
                  defaultValue={from(`behaviours.${value}.reason`, behaviour.reason)}
                />
              </div>
            </li>
          );
        })}
      </ol>
      <RatingFoot page={page} nextLabel="Simpan, lanjut ke kompetensi" />
    </EvaluationForm>
  );
}
