import { DistributionSection } from "@/components/evaluation/distribution-section";
import { QuadrantTable } from "@/components/evaluation/quadrant-table";
import { RatingBadge } from "@/components/evaluation/rating-badge";
import { progressText } from "@/components/evaluation/rating-foot";
import { ConfirmPage } from "@/components/form/confirm-page";
import { DateTimeInput } from "@/components/form/date-input";
import { Hidden } from "@/components/form/hidden";
import { TextArea } from "@/components/form/text-area";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Link } from "@/components/ui/link";
import { PageHead } from "@/components/ui/page-head";
import { StatusLine } from "@/components/ui/status-line";
import { type Zone, zoneLabel } from "@/lib/core/dates";
import { decideEvaluationAction } from "@/lib/evaluation/actions";
import { judgementOf } from "@/lib/evaluation/judgement";
import { PREDICATE_LABEL } from "@/lib/evaluation/labels";
import type { CheckPage } from "@/lib/evaluation/queries/page";
import type { EvaluationRecord } from "@/lib/evaluation/record";
import { type Missing, missingForDecision } from "@/lib/evaluation/rules/completeness";
import { departures } from "@/lib/evaluation/rules/departures";
import { TEXT_LIMIT } from "@/lib/evaluation/rules/limits";
import { predicateOf } from "@/lib/evaluation/rules/quadrant";

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
  const predicate = predicateOf(resultRating, behaviourRating);
  return (
    <>
      {crumbs}
      <ConfirmPage
        title={`Periksa sebelum menetapkan: ${record.employeeName}`}
        consequence="Setelah ditetapkan, rating dan alasan tidak dapat diubah lagi. Pegawai melihatnya seketika, atau mulai waktu yang Anda pilih di bawah."
        summary={[
          { term: "Rating hasil kerja", value: <RatingBadge rating={resultRating} /> },
          { term: "Rating perilaku kerja", value: <RatingBadge rating={behaviourRating} /> },
          { term: "Predikat kinerja", value: <strong>{PREDICATE_LABEL[predicate]}</strong> },
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

function MissingList({ record, missing }: { record: EvaluationRecord; missing: Missing[] }) {
  return (
    <>
      <PageHead
        title={`Belum dapat ditetapkan: ${record.employeeName}`}
        status={<StatusLine tone="due">{`${missing.length} hal perlu dilengkapi lebih dahulu.`}</StatusLine>}
      />
      <ul className="divide-y divide-line border-y border-line">
        {missing.map(({ step, text }) => (
          <li key={text}>
            <Link
              href={`/evaluasi/${record.id}/nilai?bagian=${step}`}
              className="flex min-h-11 items-center px-2 hover:bg-wash"
            >
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
