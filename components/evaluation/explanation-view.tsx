import { DistributionFigure } from "@/components/achievement/distribution-figure";
import { QuadrantTable } from "@/components/evaluation/quadrant-table";
import { ViewerList } from "@/components/evaluation/viewer-list";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Link } from "@/components/ui/link";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import type { Zone } from "@/lib/core/dates";
import { PREDICATE_LABEL } from "@/lib/evaluation/labels";
import type { Viewer } from "@/lib/evaluation/queries/viewers";
import type { EvaluationRecord } from "@/lib/evaluation/record";
import { explain, PATTERN_CHAPTER } from "@/lib/evaluation/rules/explanation";
import { explainAfter } from "@/lib/evaluation/rules/explanation-after";
import { subperiodLabel } from "@/lib/periods/labels";

/** `viewers` is for the rated person alone. */
type Props = { record: EvaluationRecord; viewers: Viewer[] | null; zone: Zone; now: Date };

/** A page one could read aloud to the person: from the evidence to the predicate, each sentence with its link. */
export function ExplanationView({ record, viewers, zone, now }: Props) {
  const period = `${subperiodLabel(record)} ${record.year}`;
  const page = `/evaluasi/${record.id}`;
  return (
    <>
      <Breadcrumb
        parents={[
          { href: "/evaluasi", label: "Evaluasi" },
          { href: page, label: period },
        ]}
        current="Penjelasan"
      />
      <PageHead
        title={record.predicate ? `Mengapa predikatnya ${PREDICATE_LABEL[record.predicate]}?` : "Penjelasan"}
        status={<p>{`Evaluasi ${record.employeeName}, ${period}.`}</p>}
      />
      {[...explain(record), ...explainAfter(record, zone, now)].map(({ title, sentences }) => (
        <Section key={title} title={title}>
          <ul className="max-w-prose space-y-2">
            {sentences.map(({ text, anchor, grounds = [] }) => (
              <li key={text}>
                <span className="whitespace-pre-line">{text}</span>{" "}
                {anchor && (
                  <Link href={`${page}#${anchor}`} className="text-sm print:hidden">
                    Lihat<span className="sr-only"> bagian ini pada evaluasi</span>
                  </Link>
                )}
                {grounds.length > 0 && (
                  <ul className="mt-1 list-disc ps-5 text-sm text-quiet">
                    {grounds.map((ground) => (
                      <li key={ground}>{ground}</li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ul>
          {title === PATTERN_CHAPTER && record.organisationValue && (
            <div className="mt-4">
              <DistributionFigure value={record.organisationValue} />
            </div>
          )}
          {title === "Predikat" && (
            <div className="mt-4">
              <QuadrantTable results={record.resultRating} behaviour={record.behaviourRating} />
            </div>
          )}
        </Section>
      ))}
      {viewers && <ViewerList viewers={viewers} zone={zone} />}
    </>
  );
}
