import { ActionForm } from "@/components/form/action-form";
import { FileInput } from "@/components/form/file-input";
import { FormButtons } from "@/components/form/form-buttons";
import { SubmitButton } from "@/components/form/submit-button";
import { Template } from "@/components/imports/template-guide";
import { Section } from "@/components/ui/section";
import { checkFormerImportAction } from "@/lib/followup/actions";

/** The file of predicates of earlier years, and how to prepare it. */
export function FormerUpload() {
  return (
    <>
      <ActionForm action={checkFormerImportAction} className="mb-8">
        <FileInput
          name="file"
          label="Berkas predikat"
          help="CSV atau XLSX, paling besar 25 MB dan 50.000 baris."
          accept=".csv,.xlsx"
        />
        <FormButtons>
          <SubmitButton pendingText="Memeriksa berkas...">Periksa berkas</SubmitButton>
        </FormButtons>
      </ActionForm>
      <Section title="Menyiapkan berkas">
        <ul className="max-w-prose list-disc space-y-2 ps-5">
          <li>Satu baris untuk satu pegawai dan satu tahun, paling jauh sepuluh tahun ke belakang.</li>
          <li>
            Hanya tahun yang sudah lewat dan belum dinilai di aplikasi. Begitu evaluasi tahun itu dirilis,
            hasil evaluasi yang berlaku.
          </li>
          <li>
            Predikat ini dipakai untuk daftar wajib tindak lanjut, daftar prioritas, dan rekam jejak. Angka
            kredit tidak berubah: angka kredit dasar sudah memuat tahun-tahun itu.
          </li>
        </ul>
        <Template kind="PREDICATES" />
      </Section>
    </>
  );
}
