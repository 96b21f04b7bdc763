import { ActionForm } from "@/components/form/action-form";
import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/form/submit-button";
import { TurnLine } from "@/components/layout/turn-line";
import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { PageHead } from "@/components/ui/page-head";
import { StatusLine } from "@/components/ui/status-line";
import { formatDateTime, type Zone } from "@/lib/core/dates";
import { confirmDialogueAction } from "@/lib/dialogue/actions";
import type { DialoguePage } from "@/lib/dialogue/page-data";
import { dialogueTurn, statusSentence } from "@/lib/dialogue/rules";

type Props = { page: DialoguePage; zone: Zone; now: Date };

/** Who, when, where, whose turn; the next step as the one button. */
export function DialogueHead({ page: { dialogue, actions }, zone, now }: Props) {
  const { id, state, employeeName, leaderName, positionName, plannedFor, place, reconfirm } = dialogue;
  return (
    <>
      <TurnLine
        turn={dialogueTurn(
          dialogue,
          actions.includes(state === "PLANNED" ? "WRITE_NOTES" : "CONFIRM"),
          zone,
          now,
        )}
      />
      <PageHead
        title={`Dialog kinerja ${employeeName} dan ${leaderName}`}
        status={
          <StatusLine tone={state === "HELD" ? "due" : state === "CONFIRMED" ? "done" : "neutral"}>
            {statusSentence(dialogue, zone, now)}
          </StatusLine>
        }
        action={
          state === "PLANNED" &&
          actions.includes("WRITE_NOTES") && (
            <ButtonLink href={`/dialog/${id}/catatan`}>Tulis catatan dialog</ButtonLink>
          )
        }
        quiet={<QuietSteps page={{ dialogue, actions }} />}
      />
      {actions.includes("CONFIRM") && reconfirm && (
        <div className="mb-6">
          <Alert tone="warning" title="Catatan berubah sesudah dikonfirmasi">
            <p>Konfirmasi sebelumnya tidak berlaku lagi. Baca isinya sekali lagi sebelum mengonfirmasi.</p>
          </Alert>
        </div>
      )}
      <DescriptionList
        items={[
          { term: "Pegawai", value: positionName ? `${employeeName}, ${positionName}` : employeeName },
          { term: "Atasan", value: leaderName },
          { term: "Waktu", value: formatDateTime(plannedFor, zone) },
          { term: "Tempat", value: place ?? "Belum ditentukan" },
        ]}
      />
    </>
  );
}

function QuietSteps({ page: { dialogue, actions } }: { page: Pick<DialoguePage, "dialogue" | "actions"> }) {
  const { id, state } = dialogue;
  return (
    <>
      {state === "HELD" && actions.includes("WRITE_NOTES") && (
        <ButtonLink tone="quiet" href={`/dialog/${id}/catatan`}>
          Ubah catatan
        </ButtonLink>
      )}
      {actions.includes("CHANGE_PLAN") && (
        <ButtonLink tone="quiet" href={`/dialog/${id}/ubah`}>
          Ubah jadwal atau agenda
        </ButtonLink>
      )}
      {actions.includes("CANCEL") && (
        <ButtonLink tone="quiet" href={`/dialog/${id}/batal`}>
          Batalkan dialog
        </ButtonLink>
      )}
    </>
  );
}

/** Below the notes, so that they are read first. */
export function ConfirmNotes({ page: { dialogue, actions } }: { page: DialoguePage }) {
  if (!actions.includes("CONFIRM")) return null;
  return (
    <ActionForm action={confirmDialogueAction}>
      <Hidden name="dialogueId" value={dialogue.id} />
      <Hidden name="version" value={dialogue.version} />
      <p className="mb-3 max-w-prose">
        Dengan mengonfirmasi, Anda menyatakan catatan dan tindak lanjut di atas sesuai dengan pembicaraan.
      </p>
      <SubmitButton>Konfirmasi catatan</SubmitButton>
    </ActionForm>
  );
}
