import { PredicateBadge } from "@/components/evaluation/rating-badge";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { StatusLine } from "@/components/ui/status-line";
import type { AgencyActor } from "@/lib/auth/actor";
import { formatDateTime } from "@/lib/core/dates";
import { COACHING_STATE_LABEL, OUTCOME_LABEL } from "@/lib/followup/labels";
import { canNoteConfidentially, canWriteCoaching, isCoach } from "@/lib/followup/policy";
import type { CoachingPlanView } from "@/lib/followup/queries/coaching";
import { subperiodLabel } from "@/lib/periods/labels";
import { CloseForm, PlanForm } from "./coaching-forms";
import { CoachingNotes } from "./coaching-notes";
import { CoachingSteps } from "./coaching-steps";

type Props = { plan: CoachingPlanView; actor: AgencyActor; now: Date; changing: boolean };

/** A coaching plan in the order of B.1.6: tujuan, fakta, peluang, langkah ke depan. */
export function CoachingView({ plan, actor, now, changing }: Props) {
  const open = plan.state === "OPEN";
  const writes = open && canWriteCoaching(actor, plan);
  const editing = writes && (changing || plan.goal === null);
  return (
    <>
      <Breadcrumb parents={[{ href: "/pembinaan", label: "Pembinaan" }]} current={plan.employeeName} />
      <PageHead
        title={`Rencana pembinaan ${plan.employeeName}`}
        status={<Status plan={plan} actor={actor} />}
        action={
          writes &&
          !editing && <ButtonLink href={`/pembinaan/${plan.id}?ubah=ya`}>Ubah tujuan dan fakta</ButtonLink>
        }
        quiet={
          <ButtonLink tone="quiet" href={`/evaluasi/${plan.evaluationId}`}>
            Baca evaluasi
          </ButtonLink>
        }
      />
      {editing ? (
        <PlanForm plan={plan} />
      ) : (
        <>
          <Section title="Tujuan: apa yang ingin saya capai?">
            <Words items={{ Tujuan: plan.goal, "Strategi pencapaian target": plan.strategy }} />
          </Section>
          <Section title="Fakta: di mana saya sekarang?">
            <Words
              items={{
                "Progres pencapaian target": plan.facts,
                "Masalah/hambatan dan penyebabnya": plan.obstacles,
              }}
            />
          </Section>
          <Section title="Peluang: apa yang dapat saya lakukan?">
            <Words items={{ Peluang: plan.opportunities }} />
          </Section>
        </>
      )}
      <CoachingSteps plan={plan} actor={actor} writes={writes} now={now} />
      <CoachingNotes
        plan={plan}
        zone={actor.timeZone}
        writes={writes}
        confidential={open && canNoteConfidentially(actor, plan)}
      />
      {open && isCoach(actor, plan) && <CloseForm plan={plan} />}
    </>
  );
}

function Status({ plan, actor }: { plan: CoachingPlanView; actor: AgencyActor }) {
  const opened = formatDateTime(plan.opensAt, actor.timeZone);
  const closed = plan.closedAt && formatDateTime(plan.closedAt, actor.timeZone);
  return (
    <div className="space-y-2">
      <StatusLine tone={plan.state === "OPEN" ? "due" : "neutral"}>
        {subperiodLabel(plan)} {plan.year}: {plan.predicate && <PredicateBadge predicate={plan.predicate} />}{" "}
        Terbuka {opened} karena predikat di bawah “Baik”. Pembina: {plan.coachName ?? "belum ada"}.
      </StatusLine>
      {plan.state !== "OPEN" && (
        <StatusLine tone="done">
          {COACHING_STATE_LABEL[plan.state]}
          {closed && `, ${closed}`}
          {plan.outcome && `. Hasil: ${OUTCOME_LABEL[plan.outcome]}. ${plan.outcomeNote}`}
        </StatusLine>
      )}
    </div>
  );
}

function Words({ items }: { items: Record<string, string | null> }) {
  return (
    <DescriptionList
      items={Object.entries(items).map(([term, value]) => ({
        term,
        value: <span className="whitespace-pre-line">{value ?? "Belum ditulis"}</span>,
      }))}
    />
  );
}
