import { PredicateBadge } from "@/components/evaluation/rating-badge";
import { ConfirmPage } from "@/components/form/confirm-page";
import { DateTimeInput } from "@/components/form/date-input";
import { Hidden } from "@/components/form/hidden";
import { TextArea } from "@/components/form/text-area";
import { type Zone, zoneLabel } from "@/lib/core/dates";
import { reopenEvaluationAction } from "@/lib/evaluation/actions";
import type { EvaluationRecord } from "@/lib/evaluation/record";
import { subperiodLabel } from "@/lib/periods/labels";

/** The last look before a decided evaluation is opened again. */
export function ReopenView({ record, zone }: { record: EvaluationRecord; zone: Zone }) {
  return (
    <ConfirmPage
      title={`Buka kembali evaluasi ${record.employeeName}`}
      consequence="Pejabat penilai menilai dan menetapkan lagi; dokumen dan tanggapan dimulai dari awal. Hasil sekarang disimpan utuh sebagai edisi tersendiri, bersama alasan Anda, dan tetap dapat dibaca pegawai."
      summary={[
        { term: "Periode", value: `${subperiodLabel(record)} ${record.year}` },
        { term: "Pejabat penilai", value: record.appraiser?.name ?? "–" },
        {
          term: "Predikat sekarang",
          value: record.predicate && <PredicateBadge predicate={record.predicate} />,
        },
      ]}
      action={reopenEvaluationAction}
      submitLabel="Buka kembali evaluasi"
      pendingText="Membuka..."
      back={{ href: `/evaluasi/${record.id}`, label: "Batal" }}
    >
      <Hidden name="evaluationId" value={record.id} />
      <Hidden name="version" value={record.version} />
      <TextArea name="reason" label="Alasan membuka kembali" rows={3} maxLength={1000} />
      <DateTimeInput
        name="until"
        label="Penilaian ulang dibuka sampai"
        help="Boleh kosong selama jadwal evaluasi masih berjalan."
        optional
        zone={zoneLabel(zone)}
      />
    </ConfirmPage>
  );
}
