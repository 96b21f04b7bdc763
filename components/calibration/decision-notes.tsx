import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { StatusLine } from "@/components/ui/status-line";
import type { AgencyActor } from "@/lib/auth/actor";
import { getDecisionNotes } from "@/lib/calibration/queries/notes";
import { read } from "@/lib/core/read";
import { RaterNote } from "./rater-note";

type Props = { actor: AgencyActor; record: { agencyId: string; id: string; subperiodId: string } };

/** Under the check before a decision, read on their own: open recommendations, and the appraiser's own statistics. */
export async function DecisionNotes({ actor, record }: Props) {
  const { statistics, advice } = await read(actor, (tx) => getDecisionNotes(tx, actor.employeeId, record));
  const open = advice.filter((one) => one.kind === "RECOMMENDATION" && one.answeredAt === null).length;
  return (
    <div className="mt-8">
      {advice.length > 0 && (
        <Section title="Tim evaluasi">
          <StatusLine tone={open > 0 ? "due" : "done"}>
            {open > 0
              ? `${open} rekomendasi menunggu jawaban Anda. Hasil baru dapat ditetapkan sesudah semuanya dijawab.`
              : "Semua rekomendasi tim evaluasi sudah Anda jawab."}
          </StatusLine>
          <ButtonLink tone="quiet" href={`/tim-evaluasi/evaluasi/${record.id}`}>
            Baca rekomendasi
          </ButtonLink>
        </Section>
      )}
      <RaterNote statistics={statistics} subperiodId={record.subperiodId} />
    </div>
  );
}
