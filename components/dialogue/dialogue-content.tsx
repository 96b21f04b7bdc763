import { ActionList } from "@/components/dialogue/action-list";
import { Alert } from "@/components/ui/alert";
import { Section } from "@/components/ui/section";
import type { Zone } from "@/lib/core/dates";
import type { DialoguePage } from "@/lib/dialogue/page-data";

type Props = { page: DialoguePage; zone: Zone; now: Date };

/** What was to be said, what was said, what was agreed, and what earlier dialogues left open. */
export function DialogueContent({ page: { dialogue, content, side }, zone, now }: Props) {
  if (content === null) {
    return (
      <div className="mt-6">
        <Alert title="Isi dialog tidak ditampilkan">
          <p>Agenda, catatan, dan tindak lanjut hanya dibaca kedua pihak dan pimpinan di atasnya.</p>
        </Alert>
      </div>
    );
  }
  const { agenda, notes, appreciation, cancelReason, agreed, earlier } = content;
  const list = { names: dialogue, zone, now };
  const inDialogue = dialogue.state === "HELD" ? `?dialog=${dialogue.id}` : "";
  const closeHref = side === null ? null : (id: string) => `/dialog/tindak-lanjut/${id}`;
  return (
    <div className="mt-8">
      {cancelReason !== null && (
        <Section title="Alasan pembatalan">
          <p className="max-w-prose whitespace-pre-line">{cancelReason}</p>
        </Section>
      )}
      <Section title="Agenda">
        <p className="max-w-prose whitespace-pre-line">{agenda}</p>
      </Section>
      {appreciation !== null && (
        <Section title="Yang sudah baik">
          <p className="max-w-prose whitespace-pre-line border-s-4 border-done ps-3">{appreciation}</p>
        </Section>
      )}
      {notes !== null && (
        <>
          <Section title="Catatan">
            <p className="max-w-prose whitespace-pre-line">{notes}</p>
          </Section>
          <Section title="Tindak lanjut yang disepakati">
            <ActionList
              {...list}
              caption="Tindak lanjut yang disepakati"
              rows={agreed}
              closeHref={dialogue.state === "CONFIRMED" ? closeHref : null}
              empty="Tidak ada tindak lanjut baru."
            />
          </Section>
        </>
      )}
      {earlier.length > 0 && (
        <Section title="Dari dialog sebelumnya">
          <ActionList
            {...list}
            caption="Tindak lanjut dari dialog sebelumnya"
            rows={earlier}
            closeHref={closeHref && ((id) => `${closeHref(id)}${inDialogue}`)}
            empty=""
          />
        </Section>
      )}
    </div>
  );
}
