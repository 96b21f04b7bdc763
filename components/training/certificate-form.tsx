import { ActionForm } from "@/components/form/action-form";
import { FileInput } from "@/components/form/file-input";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { NumberInput } from "@/components/form/number-input";
import { SubmitButton } from "@/components/form/submit-button";
import { TextInput } from "@/components/form/text-input";
import { ButtonLink } from "@/components/ui/button";
import { ACCEPTED_ENDINGS } from "@/lib/core/files";
import { recordCertificateAction } from "@/lib/training/actions";
import type { Enrolment } from "@/lib/training/queries/load";

/** Hours, number and document of one person who was there. */
export function CertificateForm({ enrolment }: { enrolment: Enrolment }) {
  const { id, version, hours, programHours, certificateNumber, certificateFileId, sessionId } = enrolment;
  const kinds = "PDF, PNG, JPG, DOCX, atau XLSX, paling besar 5 MB.";
  return (
    <ActionForm action={recordCertificateAction}>
      <Hidden name="enrolmentId" value={id} />
      <Hidden name="version" value={version} />
      <NumberInput
        name="hours"
        label="Lama yang diikuti"
        unit="JP"
        defaultValue={String(hours ?? programHours)}
      />
      <TextInput
        name="certificateNumber"
        label="Nomor sertifikat"
        optional
        defaultValue={certificateNumber ?? undefined}
      />
      <FileInput
        name="certificate"
        label="Berkas sertifikat"
        help={certificateFileId === null ? kinds : `Berkas sudah ada; yang baru menggantikannya. ${kinds}`}
        optional
        accept={ACCEPTED_ENDINGS}
      />
      <FormButtons>
        <SubmitButton>Simpan sertifikat</SubmitButton>
        <ButtonLink tone="quiet" href={`/admin/pelatihan/sesi/${sessionId}`}>
          Batal
        </ButtonLink>
      </FormButtons>
    </ActionForm>
  );
}
