import type { Metadata } from "next";
import { ConfirmPage } from "@/components/form/confirm-page";
import { Hidden } from "@/components/form/hidden";
import { countSentences } from "@/components/imports/import-summary";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { readModels } from "@/lib/core/read";
import { confirmImportAction } from "@/lib/imports/actions";
import { KIND_PATHS } from "@/lib/imports/labels";
import { getImport } from "@/lib/imports/queries";

export const metadata: Metadata = { title: "Simpan hasil impor" };

const CONSEQUENCE =
  "Semua baris yang baik disimpan sekaligus. Jika satu saja gagal, tidak ada yang disimpan. Baris yang ditolak dilewati.";

export default async function SaveImportPage({ params }: { params: Promise<{ id: string }> }) {
  const [actor, { id }] = await Promise.all([requireAgencyActor(), params]);
  const job = await readModels(actor, (tx) => getImport(tx, actor, id));
  if (job === null || KIND_PATHS[job.kind] !== "/admin/impor") notFound();
  return (
    <ConfirmPage
      title={`Simpan isi ${job.fileName}?`}
      consequence={CONSEQUENCE}
      summary={countSentences(job)}
      action={confirmImportAction}
      submitLabel="Simpan ke data instansi"
      back={{ href: `/admin/impor/${job.id}`, label: "Kembali ke hasil pemeriksaan" }}
    >
      <Hidden name="importId" value={job.id} />
      <Hidden name="version" value={job.version} />
    </ConfirmPage>
  );
}
