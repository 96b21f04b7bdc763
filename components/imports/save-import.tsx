import { redirect } from "next/navigation";
import { ConfirmPage } from "@/components/form/confirm-page";
import { Hidden } from "@/components/form/hidden";
import type { FormAction } from "@/lib/core/action";
import { KIND_PATHS } from "@/lib/imports/labels";
import { confirmationBlock } from "@/lib/imports/policy";
import type { ImportView } from "@/lib/imports/queries";
import { countSentences } from "./import-summary";

const CONSEQUENCE =
  "Semua baris yang baik disimpan sekaligus. Jika satu saja gagal, tidak ada yang disimpan. Baris yang ditolak dilewati.";

type Props = { job: ImportView; action: FormAction; submitLabel: string };

/** The last look before a checked file is saved; what cannot be saved now says why on its own page. */
export function SaveImport({ job, action, submitLabel }: Props) {
  const path = `${KIND_PATHS[job.kind]}/${job.id}`;
  if (confirmationBlock(job, new Date()) !== null) redirect(path);
  return (
    <ConfirmPage
      title={`Simpan isi ${job.fileName}?`}
      consequence={CONSEQUENCE}
      summary={countSentences(job)}
      action={action}
      submitLabel={submitLabel}
      back={{ href: path, label: "Kembali ke hasil pemeriksaan" }}
    >
      <Hidden name="importId" value={job.id} />
      <Hidden name="version" value={job.version} />
    </ConfirmPage>
  );
}
