import { Section } from "@/components/ui/section";
import type { AgencyActor } from "@/lib/auth/actor";
import { ASPECT_LABEL } from "@/lib/calibration/labels";
import { getFairnessNotes } from "@/lib/calibration/queries/notes";
import { formatDate } from "@/lib/core/dates";
import { read } from "@/lib/core/read";
import { RATING_LABEL } from "@/lib/evaluation/labels";
import { AdviceList } from "./advice-list";

type Props = { actor: AgencyActor; record: { agencyId: string; id: string } };

/**
 * Chapters of the explanation, read on their own: what was calibrated, and what the evaluation team recommended. Nothing
 * where there was neither.
 */
export async function FairnessNotes({ actor, record }: Props) {
  const { timeZone: zone } = actor;
  const { calibrated, advice } = await read(actor, (tx) => getFairnessNotes(tx, record));
  return (
    <>
      {calibrated.length > 0 && (
        <Section title="Kalibrasi">
          <ul className="max-w-prose space-y-2">
            {calibrated.map((one) => (
              <li key={`${one.aspect}-${one.answeredAt.getTime()}`}>
                Rating {ASPECT_LABEL[one.aspect].toLowerCase()} dikalibrasi dari {RATING_LABEL[one.before]} ke{" "}
                {RATING_LABEL[one.after]} karena: “{one.reason}” Usulan peserta kalibrasi {one.unitName} itu
                diterima {one.answeredByName} pada {formatDate(one.answeredAt, zone)}, dengan alasan: “
                {one.answer}”
              </li>
            ))}
          </ul>
        </Section>
      )}
      {advice.length > 0 && (
        <Section title="Tim evaluasi">
          <AdviceList advice={advice} zone={zone} />
        </Section>
      )}
    </>
  );
}
