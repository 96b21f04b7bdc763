import { ActionForm } from "@/components/form/action-form";
import { Autosave } from "@/components/form/autosave";
import { DraftNotice } from "@/components/form/draft-notice";
import { drafted } from "@/components/form/drafted";
import { FileInput } from "@/components/form/file-input";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextInput } from "@/components/form/text-input";
import { ButtonLink } from "@/components/ui/button";
import type { Zone } from "@/lib/core/dates";
import type { SavedDraft } from "@/lib/core/drafts";
import { ACCEPTED_ENDINGS } from "@/lib/core/files";
import { recordProgressAction, removeEvidenceAction } from "@/lib/progress/actions";
import type { ProgressIndicator } from "@/lib/progress/queries";

type Props = {
  indicator: ProgressIndicator;
  subperiodId: string;
  back: string;
  zone: Zone;
  draftName: string;
  draft: SavedDraft | null;
};

/** Opens in the row: realisation, note, and one new piece of evidence. */
export function ProgressForm({ indicator, subperiodId, back, zone, draftName, draft }: Props) {
  const { entry } = indicator;
  return (
    <div className="mt-3 border-s-4 border-action ps-4">
      {draft && <DraftNotice form={draftName} savedAt={draft.updatedAt} zone={zone} back={back} />}
      <ActionForm action={recordProgressAction} id="realisasi">
        <Autosave form={draftName} serverSavedAt={draft?.updatedAt.toISOString()} timeZone={zone} />
        <Hidden name="indicatorId" value={indicator.id} />
        <Hidden name="subperiodId" value={subperiodId} />
        <Hidden name="version" value={drafted(draft, "version", entry?.version.toString()) ?? ""} />
        <TextArea
          name="realisation"
          label="Realisasi"
          help="Tulis yang tercapai, angka dengan satuannya atau uraian. Bukan daftar kegiatan."
          rows={2}
          maxLength={2000}
          defaultValue={drafted(draft, "realisation", entry?.realisation)}
        />
        <TextArea
          name="note"
          label="Catatan"
          optional
          rows={2}
          maxLength={2000}
          defaultValue={drafted(draft, "note", entry?.note)}
        />
        <TextInput
          name="evidenceTitle"
          label="Nama bukti baru"
          optional
          defaultValue={drafted(draft, "evidenceTitle")}
        />
        <TextInput
          name="evidenceUrl"
          label="Tautan bukti"
          help="Diawali https://"
          optional
          type="url"
          defaultValue={drafted(draft, "evidenceUrl")}
        />
        <FileInput
          name="evidenceFile"
          label="Atau berkas bukti"
          help="PDF, PNG, JPG, DOCX, atau XLSX, paling besar 5 MB."
          optional
          accept={ACCEPTED_ENDINGS}
        />
        <FormButtons>
          <SubmitButton>Simpan realisasi</SubmitButton>
          <ButtonLink tone="quiet" href={back}>
            Batal
          </ButtonLink>
        </FormButtons>
      </ActionForm>
      {entry?.evidence.map((one) => (
        <ActionForm
          key={one.id}
          action={removeEvidenceAction}
          id={`bukti-${one.id}`}
          className="flex items-center gap-3"
        >
          <Hidden name="evidenceId" value={one.id} />
          <span className="min-w-0 break-all">{one.title}</span>
          <SubmitButton tone="quiet">Hapus bukti</SubmitButton>
        </ActionForm>
      ))}
    </div>
  );
}
