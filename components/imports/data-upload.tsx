import { checkImportAction } from "@/lib/imports/actions";
import { TemplateGuide } from "./template-guide";
import { UploadForm } from "./upload-form";

/** The file of units or employees, and how to prepare it. */
export function DataUpload() {
  return (
    <>
      <UploadForm
        action={checkImportAction}
        label="Berkas unit atau pegawai"
        limits="50.000 baris. Impor unit lebih dulu, baru pegawai."
      />
      <TemplateGuide />
    </>
  );
}
