import { PredicateBadge, RatingBadge } from "@/components/evaluation/rating-badge";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { StatusLine } from "@/components/ui/status-line";
import { formatDateTime, type Zone } from "@/lib/core/dates";
import { ended } from "@/lib/evaluation/rules/sentence";
import type { Objected } from "@/lib/objection/queries";
import { subperiodLabel } from "@/lib/periods/labels";

/** What the employee objects to, and the evaluation in short. */
export function ObjectionDetail({ objected, zone }: { objected: Objected; zone: Zone }) {
  const { objection, employeeName, predicate, appraiser } = objected;
  const period = `${subperiodLabel(objected)} ${objected.year}`;
  return (
    <>
      <Breadcrumb parents={[{ href: "/keberatan", label: "Keberatan" }]} current={employeeName} />
      <PageHead
        title={`Keberatan ${employeeName}, ${period}`}
        status={
          <StatusLine>
            {ended(
              `Diajukan ${formatDateTime(objection.filedAt, zone)} kepada ${objection.directedToName ?? "atasan pejabat penilai"}`,
            )}
          </StatusLine>
        }
        action={<ButtonLink href={`/evaluasi/${objected.id}`}>Baca evaluasi</ButtonLink>}
        quiet={
          <ButtonLink tone="quiet" href={`/evaluasi/${objected.id}/penjelasan`}>
            Mengapa predikat ini?
          </ButtonLink>
        }
      />
      <Section title="Alasan keberatan">
        <p className="max-w-prose whitespace-pre-line">{objection.reason}</p>
      </Section>
      <Section title="Evaluasi yang dipersoalkan">
        <DescriptionList
          items={[
            { term: "Pegawai", value: `${employeeName}, ${objected.positionName}` },
            { term: "Pejabat penilai kinerja", value: appraiser?.name ?? "Tidak tercatat" },
            { term: "Rating hasil kerja", value: <RatingBadge rating={objected.resultRating} /> },
            { term: "Rating perilaku kerja", value: <RatingBadge rating={objected.behaviourRating} /> },
            { term: "Predikat kinerja", value: predicate && <PredicateBadge predicate={predicate} /> },
          ]}
        />
      </Section>
    </>
  );
}
