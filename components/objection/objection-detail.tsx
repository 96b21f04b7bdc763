import { PredicateBadge, RatingBadge } from "@/components/evaluation/rating-badge";
import { ObjectionCourse } from "@/components/objection/objection-course";
import { DecideForm, ExplainForm } from "@/components/objection/objection-forms";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { StatusLine } from "@/components/ui/status-line";
import type { Actor } from "@/lib/auth/actor";
import { formatDateTime, formatDeadline, type Zone } from "@/lib/core/dates";
import { ended } from "@/lib/evaluation/rules/sentence";
import { objectionActions } from "@/lib/objection/policy";
import type { Objected } from "@/lib/objection/queries";
import { subperiodLabel } from "@/lib/periods/labels";

/** What the employee objects to, and the evaluation in short. */
export function ObjectionDetail({ objected, actor, now }: { objected: Objected; actor: Actor; now: Date }) {
  const { timeZone: zone } = actor;
  const actions = objectionActions(actor, objected);
  const { objection, employeeName, predicate, appraiser } = objected;
  const period = `${subperiodLabel(objected)} ${objected.year}`;
  return (
    <>
      <Breadcrumb parents={[{ href: "/keberatan", label: "Keberatan" }]} current={employeeName} />
      <PageHead
        title={`Keberatan ${employeeName}, ${period}`}
        status={
          <StatusLine tone={actions.length > 0 ? "due" : "neutral"}>
            {ended(
              `Diajukan ${formatDateTime(objection.filedAt, zone)} kepada ${objection.directedToName ?? "atasan pejabat penilai"}`,
            )}{" "}
            {limitText(objected, zone, now)}
          </StatusLine>
        }
        action={<ButtonLink href={`/evaluasi/${objected.id}`}>Baca evaluasi</ButtonLink>}
        quiet={
          <>
            <ButtonLink tone="quiet" href={`/evaluasi/${objected.id}/penjelasan`}>
              Mengapa predikat ini?
            </ButtonLink>
            <ButtonLink tone="quiet" href={`/dokumen-evaluasi/${objected.id}`}>
              Dokumen dan batas waktu
            </ButtonLink>
          </>
        }
      />
      <Section title="Alasan keberatan">
        <p className="max-w-prose whitespace-pre-line">{objection.reason}</p>
      </Section>
      <ObjectionCourse objected={objected} zone={zone} />
      {actions.includes("EXPLAIN") && <ExplainForm objected={objected} />}
      {actions.includes("DECIDE") && <DecideForm objected={objected} />}
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

function limitText({ objection }: Objected, zone: Zone, now: Date): string {
  const { decideBy, decidedAt } = objection;
  if (decidedAt !== null) return `Diputus ${formatDateTime(decidedAt, zone)}.`;
  if (decideBy === null) return "Belum diputus.";
  const limit = formatDeadline(decideBy, zone);
  return now < decideBy
    ? `Keputusan paling lambat ${limit}.`
    : `Batas keputusan sudah lewat, yaitu ${limit}.`;
}
