import { ConfirmPage } from "@/components/form/confirm-page";
import { Hidden } from "@/components/form/hidden";
import { TextArea } from "@/components/form/text-area";
import { startRatingAction } from "@/lib/evaluation/actions";
import type { EvaluationRecord } from "@/lib/evaluation/record";
import { TEXT_LIMIT } from "@/lib/evaluation/rules/limits";

/** The appraiser starts without the self-review; a reason is asked where the agency wants one. */
export function StartRating({ record }: { record: EvaluationRecord }) {
  return (
    <ConfirmPage
      title={`Mulai menilai ${record.employeeName}`}
      consequence="Penilaian mandiri belum dikirim. Setelah Anda mulai, pegawai tidak dapat mengirimnya lagi."
      summary={[
        { term: "Pegawai", value: record.employeeName },
        { term: "Jabatan", value: record.positionName },
      ]}
      action={startRatingAction}
      submitLabel="Mulai menilai"
      back={{ href: `/evaluasi/${record.id}`, label: "Kembali" }}
    >
      <Hidden name="evaluationId" value={record.id} />
      <Hidden name="version" value={record.version} />
      <TextArea
        name="reason"
        label="Alasan menilai tanpa penilaian mandiri"
        optional={!record.selfReviewRequired}
        rows={3}
        maxLength={TEXT_LIMIT}
      />
    </ConfirmPage>
  );
}
