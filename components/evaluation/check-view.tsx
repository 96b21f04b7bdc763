import { DistributionSection } from "@/components/evaluation/distribution-section";
import { MissingList } from "@/components/evaluation/missing-list";
import { QuadrantTable } from "@/components/evaluation/quadrant-table";
import { RatingBadge } from "@/components/evaluation/rating-badge";
import { progressText } from "@/components/evaluation/rating-foot";
import { ConfirmPage } from "@/components/form/confirm-page";
import { DateTimeInput } from "@/components/form/date-input";
import { Hidden } from "@/components/form/hidden";
import { RadioRows } from "@/components/form/radio-rows";
import { TextArea } from "@/components/form/text-area";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { type Zone, zoneLabel } from "@/lib/core/dates";
import { decideEvaluationAction } from "@/lib/evaluation/actions";
import { judgementOf } from "@/lib/evaluation/judgement";
import { PREDICATE_LABEL } from "@/lib/evaluation/labels";
import type { CheckPage } from "@/lib/evaluation/queries/page";
import { missingForDecision } from "@/lib/evaluation/rules/completeness";
import { departures } from "@/lib/evaluation/rules/departures";
import { TEXT_LIMIT } from "@/lib/evaluation/rules/limits";
import { predicatesFor } from "@/lib/evaluation/rules/outcome";

/** What is missing, or else the last look before the decision. */
export function CheckView({ record, distribution, zone }: CheckPage & { zone: Zone }) {
  const missing = missingForDecision(judgementOf(record));
  const crumbs = (
    <Breadcrumb
      parents={[
        { href: "/evaluasi/tim", label: "Evaluasi tim" },
        { href: `/evaluasi/${record.id}/nilai`, label: record.employeeName },
      ]}
      current="Periksa"
    />
  );
  const { resultRating, behaviourRating } = record;
  if (missing.length > 0 || resultRating === null || behaviourRating === null) {
    return (
      <>
        {crumbs}
        <MissingList record={record} missing={missing} />
      </>
    );
  }
  const value = distribution.considered.appraiser?.used?.value ?? null;
  const open = predicatesFor(record, resultRating, behaviourRating);
  const [predicate] = open;
  return (
    <>
      {crumbs}
      <ConfirmPage
        title={`Periksa sebelum menetapkan: ${record.employeeName}`}
        consequence="Setelah ditetapkan, rating dan alasan tidak dapat diubah lagi. Pegawai melihatnya seketika, atau mulai waktu yang Anda pilih di bawah."
        summary={[
          { term: "Rating hasil kerja", value: <RatingBadge rating={resultRating} /> },
          { term: "Rating perilaku kerja", value: <RatingBadge rating={behaviourRating} /> },
          {
            term: "Predikat kinerja",
            value: <strong>{open.map((one) => PREDICATE_LABEL[one]).join(" atau ")}</strong>,
          },
          { term: "Terisi", value: progressText(record) },
          { term: "Catatan dan rekomendasi", value: record.recommendation ?? "Tidak ada" },
        ]}
        action={decideEvaluationAction}
        submitLabel="Tetapkan hasil evaluasi"
        pendingText="Menetapkan..."
        back={{ href: `/evaluasi/${record.id}/nilai?bagian=simpulan`, label: "Kembali menilai" }}
      >
        <Hidden name="evaluationId" value={record.id} />
        <Hidden name="version" value={record.version} />
        <div className="mb-6">
          <QuadrantTable results={resultRating} behaviour={behaviourRating} />
        </div>
        <DistributionSection record={record} distribution={distribution} predicate={predicate} />
        {departures(value, distribution.team, predicate, distribution.considered.minimum).length > 0 && (
          <TextArea
            name="distributionReason"
            label="Alasan predikat tim menjauh dari pola"
            help="Tulis tentang tim, tanpa nama pegawai lain; pegawai yang dinilai dapat membacanya."
            rows={3}
            maxLength={TEXT_LIMIT}
          />
        )}
        {open.length > 1 && (
          <RadioRows
            name="predicate"
            label="Predikat"
            help="Studi tidak diselesaikan: predikatnya Kurang atau Sangat Kurang dengan mempertimbangkan perilaku kerja."
            options={open.map((one) => ({ value: one, label: PREDICATE_LABEL[one] }))}
          />
        )}
        <DateTimeInput
          name="holdUntil"
          label="Tahan hasil sampai"
          help="Kosongkan bila pegawai boleh melihatnya sekarang."
          optional
          zone={zoneLabel(zone)}
        />
      </ConfirmPage>
    </>
  );
}
