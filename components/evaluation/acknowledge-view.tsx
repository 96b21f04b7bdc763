import { PredicateBadge, RatingBadge } from "@/components/evaluation/rating-badge";
import { ConfirmPage } from "@/components/form/confirm-page";
import { Hidden } from "@/components/form/hidden";
import { acknowledgeEvaluationAction } from "@/lib/evaluation/actions";
import { mayObject } from "@/lib/evaluation/policy";
import type { EvaluationRecord } from "@/lib/evaluation/record";

/** The employee's last look before accepting. */
export function AcknowledgeView({ record }: { record: EvaluationRecord }) {
  const { resultRating, behaviourRating, predicate, recommendation } = record;
  const objection = mayObject(record)
    ? " Bila ada yang tidak Anda setujui, ajukan keberatan dari halaman evaluasi."
    : "";
  return (
    <ConfirmPage
      title="Terima hasil evaluasi"
      consequence={`Dengan menerima, Anda menyatakan sudah membaca hasil ini dan tidak mengajukan keberatan.${objection}`}
      summary={[
        { term: "Rating hasil kerja", value: <RatingBadge rating={resultRating} /> },
        { term: "Rating perilaku kerja", value: <RatingBadge rating={behaviourRating} /> },
        { term: "Predikat kinerja", value: predicate && <PredicateBadge predicate={predicate} /> },
        { term: "Catatan dan rekomendasi", value: recommendation ?? "Tidak ada" },
      ]}
      action={acknowledgeEvaluationAction}
      submitLabel="Terima hasil evaluasi"
      back={{ href: `/evaluasi/${record.id}`, label: "Kembali membaca" }}
    >
      <Hidden name="evaluationId" value={record.id} />
      <Hidden name="version" value={record.version} />
    </ConfirmPage>
  );
}
