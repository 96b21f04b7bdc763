import { FeedbackNotes } from "@/components/feedback/feedback-notes";
import type { Zone } from "@/lib/core/dates";
import type { RecordBehaviour } from "@/lib/evaluation/record";
import { BEHAVIOUR_VALUES } from "@/lib/skp/behaviour-values";

type Props = { behaviour: RecordBehaviour; zone: Zone; now: Date };

/** What is expected of one value and what is recorded of it. */
export function BehaviourFacts({ behaviour, zone, now }: Props) {
  const { guides } = BEHAVIOUR_VALUES[behaviour.value];
  return (
    <div className="space-y-2">
      <p className="text-quiet">{guides.map((guide) => `${guide}.`).join(" ")}</p>
      {behaviour.expectations.length > 0 && (
        <div>
          <p className="text-sm font-semibold text-quiet">Ekspektasi khusus pimpinan</p>
          <ul className="list-disc ps-5">
            {behaviour.expectations.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      {behaviour.selfText && (
        <div className="border-s-4 border-line ps-3">
          <p className="text-sm font-semibold text-quiet">Ulasan pegawai</p>
          <p className="whitespace-pre-line">{behaviour.selfText}</p>
        </div>
      )}
      {behaviour.feedback.length > 0 && <FeedbackNotes feedback={behaviour.feedback} zone={zone} now={now} />}
    </div>
  );
}
