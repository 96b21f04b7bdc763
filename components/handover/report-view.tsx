import { PredicateBadge } from "@/components/evaluation/rating-badge";
import { ActionForm } from "@/components/form/action-form";
import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/form/submit-button";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { DataTable } from "@/components/ui/data-table";
import { Link } from "@/components/ui/link";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/section";
import type { AgencyActor } from "@/lib/auth/actor";
import { formatDate, formatDateTime } from "@/lib/core/dates";
import { formatNumber } from "@/lib/core/numbers";
import { receiveReportAction } from "@/lib/handover/actions";
import { canReceiveReport } from "@/lib/handover/policy";
import { REPORT_PAGE, type ReportPage } from "@/lib/handover/queries/reports";
import { peopleIn } from "@/lib/handover/rules/report";
import { subperiodLabel } from "@/lib/periods/labels";
import { MissingList } from "./missing-list";
import { RecapFigures } from "./recap-figures";
import { ReplacedFigures } from "./replaced-figures";
import { reportSentence } from "./report-sentence";

type Props = { page: ReportPage; number: number; actor: AgencyActor };

/** A report as it was sent, with the people in it. */
export function ReportView({ page: { report, people, carried }, number, actor }: Props) {
  const zone = actor.timeZone;
  const listed = people[0]?.total ?? 0;
  const reopened = number === 1 || listed > 0 ? peopleIn(report.content.own) - listed : 0;
  const waits = report.receivedAt === null && canReceiveReport(actor, report);
  return (
    <>
      <Breadcrumb
        parents={[{ href: "/laporan-evaluasi", label: "Laporan evaluasi" }]}
        current={report.unitName}
      />
      <PageHead
        title={`Laporan evaluasi ${report.unitName}, ${subperiodLabel(report)} ${report.year}${report.reportNumber > 1 ? ` (susulan ${report.reportNumber - 1})` : ""}`}
        status={reportSentence(report, zone)}
        action={
          waits && (
            <ActionForm action={receiveReportAction}>
              <Hidden name="reportId" value={report.id} />
              <SubmitButton pendingText="Mencatat...">Terima laporan</SubmitButton>
            </ActionForm>
          )
        }
      />
      {report.lateReason && (
        <p className="mb-4 max-w-prose">
          Dikirim sesudah batas waktu ({report.dueAt && formatDateTime(report.dueAt, zone)}):{" "}
          {report.lateReason}
        </p>
      )}
      {report.note && <p className="mb-4 max-w-prose">Catatan pelapor: {report.note}</p>}
      <Section title="Yang dinilai pelapor">
        <RecapFigures recap={report.content.own} />
        {reopened > 0 && (
          <p className="mt-2 max-w-prose">
            {formatNumber(reopened)} evaluasi dibuka kembali sesudah laporan ini dikirim. Angka di atas tetap
            seperti saat dikirim.
          </p>
        )}
        {people.length > 0 && (
          <>
            <DataTable
              caption="Pegawai dalam laporan ini"
              rows={people}
              rowKey={({ evaluationId }) => evaluationId}
              rowHref={({ evaluationId }) => `/evaluasi/${evaluationId}`}
              columns={[
                { key: "name", header: "Pegawai", cell: ({ name }) => name },
                { key: "position", header: "Jabatan", cell: ({ positionName }) => positionName },
                {
                  key: "predicate",
                  header: "Predikat",
                  cell: (row) => <PredicateBadge predicate={row.predicate} />,
                },
                {
                  key: "text",
                  header: "Catatan/rekomendasi",
                  cell: ({ recommendation }) => recommendation ?? "–",
                },
              ]}
              empty={null}
            />
            <Pager
              page={number}
              pageSize={REPORT_PAGE}
              total={people[0]?.total ?? 0}
              noun="pegawai"
              path={`/laporan-evaluasi/${report.id}`}
              params={{}}
            />
          </>
        )}
      </Section>
      <Section title="Yang diteruskan dari bawah">
        <RecapFigures recap={report.content.below} />
        <ul>
          {carried.map(({ id, unitName, reporterName, sentAt }) => (
            <li key={id} className="min-h-11">
              <Link href={`/laporan-evaluasi/${id}`}>{unitName}</Link>, {reporterName},{" "}
              {formatDate(sentAt, zone)}
            </li>
          ))}
        </ul>
      </Section>
      <ReplacedFigures content={report.content} />
      <Section title="Yang belum ikut saat dikirim">
        <MissingList missing={report.content.missing} />
      </Section>
    </>
  );
}
