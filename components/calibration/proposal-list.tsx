import type { ReactNode } from "react";
import { Badge, type Tone } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { ASPECT_LABEL, PROPOSAL_STATE_LABEL } from "@/lib/calibration/labels";
import type { ShownProposal } from "@/lib/calibration/queries/item";
import { formatDateTime, type Zone } from "@/lib/core/dates";
import type { ProposalState } from "@/lib/db/generated/enums";
import { RATING_LABEL } from "@/lib/evaluation/labels";

const TONE: Record<ProposalState, Tone> = {
  PROPOSED: "due",
  ACCEPTED: "done",
  DECLINED: "neutral",
  LAPSED: "neutral",
};

type Props = {
  proposals: ShownProposal[];
  zone: Zone;
  /** What stands under a proposal: the form that answers it. */
  children: (proposal: ShownProposal) => ReactNode;
};

/** What was proposed and answered, oldest first; kept for ever. */
export function ProposalList({ proposals, zone, children }: Props) {
  if (proposals.length === 0) return <EmptyState title="Belum ada usulan." />;
  return (
    <ol className="divide-y divide-line border-y border-line">
      {proposals.map((proposal) => (
        <li key={`${proposal.aspect}-${proposal.createdAt.getTime()}-${proposal.id}`} className="py-3">
          <p className="font-semibold">
            {ASPECT_LABEL[proposal.aspect]}: dari {RATING_LABEL[proposal.before]} ke{" "}
            {RATING_LABEL[proposal.after]}{" "}
            <Badge tone={TONE[proposal.state]}>{PROPOSAL_STATE_LABEL[proposal.state]}</Badge>
          </p>
          <p className="max-w-prose whitespace-pre-line">{proposal.reason}</p>
          <p className="text-sm text-quiet">
            {proposal.proposerName ?? "Seorang peserta"}, {formatDateTime(proposal.createdAt, zone)}
          </p>
          {proposal.answer && (
            <p className="mt-2 max-w-prose whitespace-pre-line border-s-4 border-line ps-3">
              {proposal.answeredByName ?? "Pejabat penilai"}: {proposal.answer}
            </p>
          )}
          {children(proposal)}
        </li>
      ))}
    </ol>
  );
}
