import { ActionForm } from "@/components/form/action-form";
import { DateInput } from "@/components/form/date-input";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Section } from "@/components/ui/section";
import { deleteAgreementAction, redraftAgreementAction, signAgreementAction } from "@/lib/agreement/actions";
import type { AgreementPage } from "@/lib/agreement/queries/agreement";

/** Setting the agreement, taking it back to a draft, or removing an empty draft: whichever there is to do now. */
export function StandingSection({ page: { head, actions } }: { page: AgreementPage }) {
  const which = (
    <>
      <Hidden name="agreementId" value={head.id} />
      <Hidden name="version" value={head.version} />
    </>
  );
  return (
    <div className="print:hidden">
      {actions.includes("SIGN") && (
        <Section title="Tetapkan" id="tetapkan">
          <ActionForm action={signAgreementAction} id="tetapkan-form">
            {which}
            <p className="mb-4 max-w-prose">
              Sesudah ditetapkan isinya tidak dapat diubah, kecuali dikembalikan menjadi rancangan dengan
              alasan.
            </p>
            <DateInput name="signedOn" label="Tanggal ditetapkan" />
            <FormButtons>
              <SubmitButton pendingText="Menetapkan...">Tetapkan perjanjian</SubmitButton>
            </FormButtons>
          </ActionForm>
        </Section>
      )}
      {actions.includes("REDRAFT") && (
        <Section title="Ubah isinya" id="rancangan">
          <ActionForm action={redraftAgreementAction} id="rancangan-form">
            {which}
            <TextArea
              name="reason"
              label="Alasan dikembalikan menjadi rancangan"
              help="Dicatat dalam jejak audit."
              rows={2}
              maxLength={500}
            />
            <FormButtons>
              <SubmitButton tone="secondary">Kembalikan menjadi rancangan</SubmitButton>
            </FormButtons>
          </ActionForm>
        </Section>
      )}
      {actions.includes("DELETE") && (
        <ActionForm action={deleteAgreementAction} id="hapus-form">
          {which}
          <FormButtons>
            <SubmitButton tone="danger" pendingText="Menghapus...">
              Hapus rancangan kosong ini
            </SubmitButton>
          </FormButtons>
        </ActionForm>
      )}
    </div>
  );
}
