import { ActionForm } from "@/components/form/action-form";
import { FileInput } from "@/components/form/file-input";
import { FormButtons } from "@/components/form/form-buttons";
import { SubmitButton } from "@/components/form/submit-button";
import { checkImportAction } from "@/lib/imports/actions";

export function UploadForm() {
  return (
    <ActionForm action={checkImportAction} className="mb-8">
      <FileInput
        name="file"
        label="Berkas unit atau pegawai"
        help="CSV atau XLSX, paling besar 25 MB dan 50.000 baris. Impor unit lebih dulu, baru pegawai."
        accept=".csv,.xlsx"
      />
      <FormButtons>
        <SubmitButton pendingText="Memeriksa berkas...">Periksa berkas</SubmitButton>
      </FormButtons>
    </ActionForm>
  );
}
