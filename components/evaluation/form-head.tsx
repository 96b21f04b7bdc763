import { EvaluationStatus, EvaluationTurn } from "@/components/evaluation/record-head";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHead } from "@/components/ui/page-head";
import type { AgencyActor } from "@/lib/auth/actor";
import type { EvaluationRecord } from "@/lib/evaluation/record";
import { subperiodLabel } from "@/lib/periods/labels";

type Props = { title: string; record: EvaluationRecord; actor: AgencyActor; now: Date };

/** Top of a page with a form of the own evaluation. */
export function FormHead({ title, record, actor, now }: Props) {
  const period = `${subperiodLabel(record)} ${record.year}`;
  return (
    <>
      <EvaluationTurn record={record} actor={actor} now={now} />
      <Breadcrumb
        parents={[
          { href: "/evaluasi", label: "Evaluasi" },
          { href: `/evaluasi/${record.id}`, label: period },
        ]}
        current={title}
      />
      <PageHead
        title={`${title}, ${period}`}
        status={<EvaluationStatus record={record} actor={actor} now={now} />}
      />
    </>
  );
}
