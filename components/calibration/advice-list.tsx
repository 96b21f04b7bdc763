import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { ADVICE_KIND_LABEL } from "@/lib/calibration/labels";
import type { Advice } from "@/lib/calibration/queries/advice";
import { formatDateTime, type Zone } from "@/lib/core/dates";

type Props = {
  advice: Advice[];
  zone: Zone;
  /** What stands under a recommendation: the form that answers it. */
  children?: (advice: Advice) => ReactNode;
};

/** What an evaluation team said about an evaluation, with the appraiser's answers. */
export function AdviceList({ advice, zone, children }: Props) {
  if (advice.length === 0) return <EmptyState title="Tim evaluasi belum menulis apa pun." />;
  return (
    <ol className="divide-y divide-line border-y border-line">
      {advice.map((one) => (
        <li key={one.id} className="py-3">
          <p className="font-semibold">
            {ADVICE_KIND_LABEL[one.kind]} {one.memberName}, {one.party}{" "}
            {one.kind === "RECOMMENDATION" && <Answered followed={one.followed} />}
          </p>
          <p className="max-w-prose whitespace-pre-line">{one.text}</p>
          <p className="text-sm text-quiet">{formatDateTime(one.createdAt, zone)}</p>
          {one.answer && (
            <p className="mt-2 max-w-prose whitespace-pre-line border-s-4 border-line ps-3">
              {one.answeredByName ?? "Pejabat penilai"}: {one.answer}
            </p>
          )}
          {children?.(one)}
        </li>
      ))}
    </ol>
  );
}

function Answered({ followed }: { followed: boolean | null }) {
  if (followed === null) return <Badge tone="due">Menunggu jawaban</Badge>;
  return followed ? <Badge tone="done">Diikuti</Badge> : <Badge shape="ring">Tidak diikuti</Badge>;
}
