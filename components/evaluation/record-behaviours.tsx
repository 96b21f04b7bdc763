import { BehaviourFacts } from "@/components/evaluation/behaviour-facts";
import { JudgementLines } from "@/components/evaluation/judgement-lines";
import { Section } from "@/components/ui/section";
import type { Zone } from "@/lib/core/dates";
import type { EvaluationRecord } from "@/lib/evaluation/record";
import { BEHAVIOUR_VALUES } from "@/lib/skp/behaviour-values";

type Props = { record: EvaluationRecord; ratingsKnown: boolean; zone: Zone; now: Date };

/** The seven values: what is recorded on the left, the rating on the right. */
export function RecordBehaviours({ record, ratingsKnown, zone, now }: Props) {
  return (
    <Section id="perilaku" title="Perilaku kerja">
      <ol className="divide-y divide-line">
        {record.behaviours.map((behaviour) => (
          <li key={behaviour.value} id={`perilaku-${behaviour.value}`} className="py-4 first:pt-0">
            <h3 className="mb-2 font-semibold">{BEHAVIOUR_VALUES[behaviour.value].title}</h3>
            <div className="gap-6 lg:grid lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
              <BehaviourFacts behaviour={behaviour} zone={zone} now={now} />
              {ratingsKnown && (
                <JudgementLines label="Rating" rating={behaviour.rating} reason={behaviour.reason} beside />
              )}
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
