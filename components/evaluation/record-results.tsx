import { JudgementLines } from "@/components/evaluation/judgement-lines";
import { RecordedWork } from "@/components/evaluation/recorded-work";
import { Badge } from "@/components/ui/badge";
import { Section } from "@/components/ui/section";
import type { Zone } from "@/lib/core/dates";
import type { EvaluationRecord } from "@/lib/evaluation/record";

type Props = { record: EvaluationRecord; ratingsKnown: boolean; zone: Zone; now: Date };

/** Every work result: what is recorded on the left, the rating on the right. */
export function RecordResults({ record, ratingsKnown, zone, now }: Props) {
  return (
    <Section id="hasil" title="Hasil kerja">
      <ol className="divide-y divide-line">
        {record.results.map((result) => (
          <li key={result.id} id={`hasil-${result.number}`} className="scroll-mt-16 py-4 first:pt-0">
            <h3 className="mb-2 flex flex-wrap items-center gap-2 font-semibold">
              {`${result.number}. ${result.statement}`}
              {result.kind === "ADDITIONAL" && <Badge>Hasil kerja tambahan</Badge>}
            </h3>
            <div className="gap-6 lg:grid lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
              <RecordedWork result={result} zone={zone} now={now} />
              {ratingsKnown && (
                <JudgementLines label="Rating" rating={result.rating} reason={result.reason} beside />
              )}
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
