import { ActionList } from "@/components/dialogue/action-list";
import { ButtonLink } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { formatDateTime, type Zone } from "@/lib/core/dates";
import { DIALOGUE_STATE_LABEL } from "@/lib/dialogue/labels";
import type { EvaluationTalk as Talk } from "@/lib/dialogue/queries/agreements";
import type { EvaluationRecord } from "@/lib/evaluation/record";

type Props = { talk: Talk | null; record: EvaluationRecord; zone: Zone; now: Date };

/** What the two agreed in dialogues, beside the evaluation; nothing for who may not read it. */
export function EvaluationTalk({ talk, record, zone, now }: Props) {
  if (talk === null) return null;
  const { agreements, dialogues, canPlan } = talk;
  return (
    <Section title="Kesepakatan dari dialog kinerja" id="dialog">
      <ActionList
        caption="Tindak lanjut yang disepakati dalam dialog"
        rows={agreements}
        names={{ employeeName: record.employeeName, leaderName: record.appraiser?.name ?? "Atasan" }}
        zone={zone}
        now={now}
        closeHref={null}
        empty="Belum ada tindak lanjut yang disepakati sampai evaluasi ini."
      />
      {dialogues.length > 0 && (
        <ul className="mt-4 space-y-1">
          {dialogues.map(({ id, plannedFor, state, before }) => (
            <li key={id}>
              <Link href={`/dialog/${id}`}>
                Dialog {before ? "sebelum" : "sesudah"} penetapan, {formatDateTime(plannedFor, zone)}
              </Link>
              , {DIALOGUE_STATE_LABEL[state].toLowerCase()}
            </li>
          ))}
        </ul>
      )}
      {canPlan && (
        <p className="mt-3">
          <ButtonLink tone="quiet" href={`/dialog/baru?pegawai=${record.employeeId}&evaluasi=${record.id}`}>
            Rencanakan dialog tentang evaluasi ini
          </ButtonLink>
        </p>
      )}
    </Section>
  );
}
