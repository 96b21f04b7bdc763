import { Breadcrumb } from "@/components/ui/breadcrumb";
import { DescriptionList } from "@/components/ui/description-list";
import { PageHead } from "@/components/ui/page-head";
import { StatusLine } from "@/components/ui/status-line";
import { formatDateTime, type Zone } from "@/lib/core/dates";
import { AWARD_STATE_LABEL } from "@/lib/followup/labels";
import type { AwardPage } from "@/lib/followup/queries/awards";
import { AwardDecision } from "./award-decision";

type Props = { page: AwardPage; zone: Zone };

/** One award: for everybody what it is and for whom, for who decides how it came about. */
export function AwardView({ page, zone }: Props) {
  const { award, full, canDecide } = page;
  const at = (moment: Date | null) => (moment === null ? "–" : formatDateTime(moment, zone));
  const decided =
    award.decidedAt && `${award.decidedBy ?? "–"}, ${at(award.decidedAt)}: ${award.decisionReason}`;
  const inside = [
    { term: "Diusulkan", value: `${award.nominatorName}, ${at(award.nominatedAt)}: ${award.reason}` },
    { term: "Keputusan", value: decided ?? "Belum diputus" },
    ...(award.withdrawnAt
      ? [{ term: "Ditarik", value: `${at(award.withdrawnAt)}: ${award.withdrawnReason}` }]
      : []),
  ];
  return (
    <>
      <Breadcrumb parents={[{ href: "/penghargaan", label: "Penghargaan" }]} current={award.kindName} />
      <PageHead
        title={`${award.kindName} ${award.year}: ${award.employeeName}`}
        status={
          <StatusLine tone={award.state === "ANNOUNCED" ? "done" : "neutral"}>
            {AWARD_STATE_LABEL[award.state]}
            {award.announcedAt && `, ${at(award.announcedAt)}`}.
          </StatusLine>
        }
      />
      <div className="mb-8">
        <DescriptionList
          items={[
            { term: "Jabatan", value: award.positionName ?? "–" },
            { term: "Unit kerja", value: award.unitName ?? "–" },
            { term: "Kriteria", value: <span className="whitespace-pre-line">{award.criteria}</span> },
            { term: "Bentuk penghargaan", value: award.gift ?? "Tidak disebutkan" },
            ...(full ? inside : []),
          ]}
        />
      </div>
      {canDecide && <AwardDecision award={award} />}
    </>
  );
}
