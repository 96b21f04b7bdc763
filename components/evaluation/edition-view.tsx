import { RecordBehaviours } from "@/components/evaluation/record-behaviours";
import { RecordCompetencies } from "@/components/evaluation/record-competencies";
import { RecordOutcome } from "@/components/evaluation/record-outcome";
import { RecordResults } from "@/components/evaluation/record-results";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { PageHead } from "@/components/ui/page-head";
import { StatusLine } from "@/components/ui/status-line";
import { formatDateTime, type Zone } from "@/lib/core/dates";
import type { EditionPage } from "@/lib/evaluation/queries/editions";
import { subperiodLabel } from "@/lib/periods/labels";

/** An evaluation as it was before it was opened again, and why it was. */
export function EditionView({ page, zone, now }: { page: EditionPage; zone: Zone; now: Date }) {
  const { present, former, reason, reopenedBy, reopenedAt } = page;
  const known = former.predicate !== null;
  const address = `/evaluasi/${present.id}`;
  return (
    <>
      <Breadcrumb
        parents={[
          { href: "/evaluasi", label: "Evaluasi" },
          { href: address, label: `${subperiodLabel(present)} ${present.year}` },
        ]}
        current={`Edisi ${former.edition}`}
      />
      <PageHead
        title={`Edisi ${former.edition} evaluasi ${former.employeeName}`}
        status={<StatusLine>{`Tidak berlaku lagi sejak ${formatDateTime(reopenedAt, zone)}.`}</StatusLine>}
        quiet={
          <>
            {former.edition > 1 && (
              <ButtonLink tone="quiet" href={`${address}/edisi/${former.edition - 1}`}>
                {`Edisi ${former.edition - 1}`}
              </ButtonLink>
            )}
            <ButtonLink tone="quiet" href={address}>
              Yang berlaku sekarang
            </ButtonLink>
          </>
        }
      />
      <div className="mb-8">
        <DescriptionList
          items={[
            { term: "Dibuka kembali oleh", value: reopenedBy },
            { term: "Alasan", value: reason },
            { term: "Tanggapan pegawai waktu itu", value: answer(former.state) },
          ]}
        />
      </div>
      {known ? (
        <RecordOutcome record={former} zone={zone} />
      ) : (
        <p className="mb-6">Hasilnya belum dibuka bagi pegawai ketika evaluasi ini dibuka kembali.</p>
      )}
      <RecordResults record={former} ratingsKnown={known} zone={zone} now={now} />
      <RecordBehaviours record={former} ratingsKnown={known} zone={zone} now={now} />
      <RecordCompetencies record={former} ratingsKnown={known} />
    </>
  );
}

const answer = (state: string) => (state === "ACKNOWLEDGED" ? "Diterima" : "Belum ada");
