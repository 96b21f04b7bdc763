import { Breadcrumb } from "@/components/ui/breadcrumb";
import { DescriptionList } from "@/components/ui/description-list";
import { Link } from "@/components/ui/link";
import { PageHead } from "@/components/ui/page-head";
import { StatusLine } from "@/components/ui/status-line";
import { formatDateTime, formatDay, type Zone } from "@/lib/core/dates";
import { SANCTION_STATE_LABEL } from "@/lib/followup/labels";
import type { SanctionPage } from "@/lib/followup/queries/sanctions";
import { AnswerForm, EndForm, SeenForm } from "./sanction-forms";

/** A recorded sanction with its basis, for the person and for who must know. */
export function SanctionView({ page: { sanction, own, canEnd }, zone }: { page: SanctionPage; zone: Zone }) {
  const { startsOn, endsOn, seenAt, endedAt, evaluationId } = sanction;
  const ended =
    endedAt === null
      ? []
      : [{ term: "Berakhir", value: `${formatDateTime(endedAt, zone)}: ${sanction.endedReason}` }];
  return (
    <>
      <Breadcrumb parents={[{ href: "/sanksi", label: "Sanksi" }]} current={sanction.employeeName} />
      <PageHead
        title={`${sanction.title}: ${sanction.employeeName}`}
        status={
          <StatusLine tone={sanction.state === "IN_FORCE" ? "error" : "neutral"}>
            {SANCTION_STATE_LABEL[sanction.state]}.{" "}
            {seenAt ? `Dibaca pegawai ${formatDateTime(seenAt, zone)}.` : "Belum dibaca pegawai."}
          </StatusLine>
        }
        action={own && seenAt === null && <SeenForm sanction={sanction} />}
      />
      <div className="mb-8">
        <DescriptionList
          items={[
            { term: "Dasar hukum", value: sanction.legalBasis },
            { term: "Keputusan", value: `${sanction.decisionNumber}, ${formatDay(sanction.decidedOn)}` },
            {
              term: "Berlaku",
              value: `${formatDay(startsOn)}${endsOn ? ` sampai ${formatDay(endsOn)}` : ""}`,
            },
            { term: "Alasan", value: <span className="whitespace-pre-line">{sanction.reason}</span> },
            {
              term: "Evaluasi",
              value: evaluationId ? (
                <Link href={`/evaluasi/${evaluationId}`}>Evaluasi yang mendasari</Link>
              ) : (
                "Tidak disebutkan"
              ),
            },
            {
              term: "Dicatat",
              value: `${sanction.recorderName}, ${formatDateTime(sanction.recordedAt, zone)}`,
            },
            ...ended,
            { term: "Tanggapan pegawai", value: sanction.statement ?? "Belum ada" },
          ]}
        />
      </div>
      {own && sanction.statement === null && <AnswerForm sanction={sanction} />}
      {canEnd && <EndForm sanction={sanction} />}
    </>
  );
}
