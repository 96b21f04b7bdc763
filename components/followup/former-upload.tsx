import { Template } from "@/components/imports/template-guide";
import { UploadForm } from "@/components/imports/upload-form";
import { Section } from "@/components/ui/section";
import { checkFormerImportAction } from "@/lib/followup/actions";

/** The file of predicates of earlier years, and how to prepare it. */
export function FormerUpload() {
  return (
    <>
      <UploadForm action={checkFormerImportAction} label="Berkas predikat" limits="50.000 baris." />
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
