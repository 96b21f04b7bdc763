import { RecordBehaviours } from "@/components/evaluation/record-behaviours";
import { EvaluationStatus } from "@/components/evaluation/record-head";
import { RecordResults } from "@/components/evaluation/record-results";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import type { AgencyActor } from "@/lib/auth/actor";
import type { AdvicePage } from "@/lib/calibration/queries/advice";
import { isPublished } from "@/lib/evaluation/rules/states";
import { subperiodLabel } from "@/lib/periods/labels";
import { AdviseForm, AnswerAdvice } from "./advice-forms";
import { AdviceList } from "./advice-list";

type Props = { page: AdvicePage; actor: AgencyActor; now: Date };

/** One evaluation as an evaluation team meets it: what it said, what the appraiser answered, and what is recorded. */
export function AdviceView({ page, actor, now }: Props) {
  const { record, advice, advises, answers } = page;
  const known = isPublished(record.state);
  const zone = actor.timeZone;
  return (
    <>
      <Breadcrumb
        parents={[
          record.teamId === null
            ? { href: `/evaluasi/${record.id}`, label: "Evaluasi" }
            : { href: `/tim-evaluasi/${record.teamId}`, label: "Tim evaluasi" },
        ]}
        current={record.employeeName}
      />
      <PageHead
        title={`Rekomendasi tim: ${record.employeeName}, ${subperiodLabel(record)} ${record.year}`}
        status={<EvaluationStatus record={record} actor={actor} now={now} />}
        quiet={
          answers && (
            <ButtonLink tone="quiet" href={`/evaluasi/${record.id}/periksa`}>
              Kembali memeriksa penilaian
            </ButtonLink>
          )
        }
      />
      <Section title="Tanggapan dan rekomendasi">
        <AdviceList advice={advice} zone={zone}>
          {(one) =>
            answers && one.kind === "RECOMMENDATION" && one.answeredAt === null ? (
              <AnswerAdvice adviceId={one.id} />
            ) : null
          }
        </AdviceList>
      </Section>
      {advises && <AdviseForm evaluationId={record.id} />}
      <RecordResults record={record} ratingsKnown={known} zone={zone} now={now} />
      <RecordBehaviours record={record} ratingsKnown={known} zone={zone} now={now} />
    </>
  );
}
