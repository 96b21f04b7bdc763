import { ActionForm } from "@/components/form/action-form";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/form/submit-button";
import { EvaluateAboveForm } from "@/components/handover/evaluate-above-form";
import { NotReturnedForm } from "@/components/handover/not-returned-form";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { deliverDocumentAction, signDocumentAction } from "@/lib/handover/actions";
import type { DocumentPage } from "@/lib/handover/queries";

/** What this person can do with the document now. */
export function DocumentActions({ page: { record, steps } }: { page: DocumentPage }) {
  const has = (step: (typeof steps)[number]) => steps.includes(step);
  return (
    <>
      {(has("SIGN") || has("SIGN_ABOVE")) && (
        <Section title="Tanda tangani">
          <p className="max-w-prose">
            {has("SIGN")
              ? "Dengan menandatangani, Anda menyatakan hasil evaluasi ini lengkap. Pegawai menandatangani dan mengembalikannya sesudah Anda sampaikan."
              : "Pejabat penilai belum menandatangani sampai jangka waktu evaluasi berakhir. Anda dapat menandatangani sebagai pengganti; hasilnya bersifat final."}
          </p>
          <ActionForm action={signDocumentAction}>
            <Hidden name="evaluationId" value={record.id} />
            <Hidden name="version" value={record.version} />
            <FormButtons>
              <SubmitButton name="intent" value="deliver">
                Tandatangani dan sampaikan
              </SubmitButton>
              <SubmitButton name="intent" value="sign" tone="quiet">
                Tandatangani saja
              </SubmitButton>
            </FormButtons>
          </ActionForm>
        </Section>
      )}
      {has("EVALUATE_ABOVE") && <EvaluateAboveForm record={record} />}
      {has("DELIVER") && (
        <Section title="Sampaikan kepada pegawai">
          <ActionForm action={deliverDocumentAction}>
            <Hidden name="evaluationId" value={record.id} />
            <Hidden name="version" value={record.document?.version ?? 0} />
            <FormButtons>
              <SubmitButton>Sampaikan dokumen</SubmitButton>
            </FormButtons>
          </ActionForm>
        </Section>
      )}
      {has("RETURN") && (
        <Section title="Tandatangani dan kembalikan">
          <p className="max-w-prose">
            Menerima hasil evaluasi berarti menandatangani dokumen ini dan mengembalikannya.
            {has("OBJECT")
              ? " Bila tidak setuju, ajukan keberatan sebelum batas waktunya di bawah."
              : objectionText(record)}
          </p>
          <FormButtons>
            <ButtonLink href={`/evaluasi/${record.id}/terima`}>Tandatangani dan kembalikan</ButtonLink>
            {has("OBJECT") && (
              <ButtonLink tone="quiet" href={`/evaluasi/${record.id}/keberatan`}>
                Ajukan keberatan
              </ButtonLink>
            )}
          </FormButtons>
        </Section>
      )}
      {has("NOTE_NOT_RETURNED") && <NotReturnedForm record={record} />}
    </>
  );
}

/** Why there is no objection: the evaluation is final, or its time has passed. */
function objectionText({ document }: DocumentPage["record"]): string {
  return document?.objectBy === null
    ? " Hasil evaluasi ini bersifat final, sehingga tidak ada keberatan."
    : " Batas waktu keberatan sudah lewat.";
}
