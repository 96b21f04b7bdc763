import { calibrationTitle } from "@/components/calibration/calibration-head";
import { AnswerProposal, ProposeForm } from "@/components/calibration/proposal-forms";
import { RatingBadge } from "@/components/evaluation/rating-badge";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { StatusLine } from "@/components/ui/status-line";
import type { AgencyActor } from "@/lib/auth/actor";
import { canPropose } from "@/lib/calibration/policy";
import type { ItemPage } from "@/lib/calibration/queries/item";
import { allowsStep } from "@/lib/calibration/rules/course";
import type { Rating } from "@/lib/db/generated/enums";
import { RATING_LABEL } from "@/lib/evaluation/labels";
import { BEHAVIOUR_VALUES } from "@/lib/skp/behaviour-values";
import { ProposalList } from "./proposal-list";

type Props = { item: ItemPage; actor: AgencyActor };

/** One person in a calibration: the ratings, on what they rest, and what was proposed. */
export function ItemView({ item, actor }: Props) {
  const { calibration, label, person, ratings, foundation, proposals } = item;
  const { state } = calibration;
  const proposes = item.calibratable && allowsStep(state, "PROPOSE") && canPropose(actor, calibration);
  const answers = item.isAppraiser && allowsStep(state, "ANSWER");
  const back = `/kalibrasi/${calibration.id}`;
  return (
    <>
      <Breadcrumb
        parents={[
          { href: "/kalibrasi", label: "Kalibrasi" },
          { href: back, label: calibration.unitName },
        ]}
        current={label}
      />
      <PageHead
        title={label}
        status={<p>{`${person ? `${person.positionName}. ` : ""}${calibrationTitle(calibration)}.`}</p>}
        quiet={
          person &&
          item.isAppraiser && (
            <ButtonLink tone="quiet" href={`/evaluasi/${person.evaluationId}`}>
              Buka evaluasi
            </ButtonLink>
          )
        }
      />
      {!item.calibratable && state !== "CLOSED" && (
        <StatusLine>
          Rating ini tidak dapat diusulkan berubah: belum diberikan, atau hasilnya sudah diumumkan.
        </StatusLine>
      )}
      <Section title="Rating sekarang dan dasarnya">
        <DescriptionList
          items={[
            {
              term: "Hasil kerja",
              value: <Change now={ratings.resultRating} start={ratings.resultAtStart} />,
            },
            {
              term: "Perilaku kerja",
              value: <Change now={ratings.behaviourRating} start={ratings.behaviourAtStart} />,
            },
            { term: "Rating per hasil kerja", value: countsText(foundation.results) },
            { term: "Rating per nilai", value: valuesText(foundation.behaviours) },
            {
              term: "Yang tercatat",
              value: `${foundation.evidence} bukti dukung dan ${foundation.feedback} umpan balik`,
            },
          ]}
        />
      </Section>
      <Section title="Usulan">
        <ProposalList proposals={proposals} zone={actor.timeZone}>
          {(proposal) =>
            answers && proposal.id !== null && proposal.state === "PROPOSED" ? (
              <AnswerProposal proposalId={proposal.id} />
            ) : null
          }
        </ProposalList>
      </Section>
      {proposes && ratings.resultRating && (
        <ProposeForm item={item} aspect="RESULT" before={ratings.resultRating} />
      )}
      {proposes && ratings.behaviourRating && (
        <ProposeForm item={item} aspect="BEHAVIOUR" before={ratings.behaviourRating} />
      )}
    </>
  );
}

function Change({ now, start }: { now: Rating | null; start: Rating | null }) {
  return (
    <>
      <RatingBadge rating={now} />
      {start !== null && start !== now && (
        <span className="text-quiet"> semula {RATING_LABEL[start]} ketika kalibrasi dibuka</span>
      )}
    </>
  );
}

function countsText(counts: Record<Rating, number>): string {
  return `${counts.ABOVE} di atas, ${counts.MEETS} sesuai, ${counts.BELOW} di bawah ekspektasi`;
}

function valuesText(rows: ItemPage["foundation"]["behaviours"]): string {
  const named = rows.map(({ value, rating }) => `${BEHAVIOUR_VALUES[value].title}: ${RATING_LABEL[rating]}`);
  return named.join("; ") || "Belum diberi rating";
}
