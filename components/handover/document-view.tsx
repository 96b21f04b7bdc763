import { DocumentActions } from "@/components/handover/document-actions";
import { DocumentTimeline } from "@/components/handover/document-timeline";
import { Alert } from "@/components/ui/alert";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { StatusLine } from "@/components/ui/status-line";
import type { AgencyActor } from "@/lib/auth/actor";
import { formatDeadline } from "@/lib/core/dates";
import { hasDocument } from "@/lib/evaluation/standing";
import type { DocumentPage } from "@/lib/handover/queries";
import { turnSentences } from "@/lib/handover/rules/sentence";
import { subperiodLabel } from "@/lib/periods/labels";

type Props = { page: DocumentPage; actor: AgencyActor; now: Date };

/** The course of one evaluation document: whose turn, until when, what was done, what can be done. */
export function DocumentView({ page, actor, now }: Props) {
  const { record, rows, risk } = page;
  const { timeZone: zone, employeeId } = actor;
  const period = `${subperiodLabel(record)} ${record.year}`;
  return (
    <>
      <Breadcrumb
        parents={[
          { href: "/evaluasi", label: "Evaluasi" },
          { href: `/evaluasi/${record.id}`, label: period },
        ]}
        current="Dokumen evaluasi"
      />
      <PageHead
        title={`Dokumen evaluasi ${record.employeeName}, ${period}`}
        status={
          <div className="space-y-2">
            {turnSentences(rows, employeeId, zone, now).map(({ text, tone }) => (
              <StatusLine key={text} tone={tone}>
                {text}
              </StatusLine>
            ))}
          </div>
        }
        quiet={
          <>
            <ButtonLink tone="quiet" href={`/evaluasi/${record.id}`}>
              Baca evaluasi
            </ButtonLink>
            {hasDocument(record) && (
              <a
                href={`/api/unduh/evaluasi/${record.id}/dokumen`}
                className="inline-flex min-h-11 items-center px-4 py-2 font-semibold"
              >
                Unduh dokumen evaluasi
              </a>
            )}
            {record.objection && (
              <ButtonLink tone="quiet" href={`/keberatan/${record.id}`}>
                Buka keberatan
              </ButtonLink>
            )}
          </>
        }
      />
      {risk && employeeId !== record.employeeId && (
        <Alert tone="warning" title="Laporan dapat melewati batas waktunya">
          <p>
            Bila ada keberatan sampai hari terakhir, keputusannya paling lambat{" "}
            {formatDeadline(risk.courseEnds, zone)}, sesudah batas laporan{" "}
            {formatDeadline(risk.reportBy, zone)}. Laporan yang terlambat tetap dapat dikirim dengan alasan.
          </p>
        </Alert>
      )}
      <DocumentActions page={page} />
      <Section title="Langkah dan batas waktu">
        <DocumentTimeline rows={rows} zone={zone} now={now} />
        {record.document?.notReturned && (
          <p className="mt-3 max-w-prose">Catatan tidak dikembalikan: {record.document.notReturned}</p>
        )}
      </Section>
    </>
  );
}
