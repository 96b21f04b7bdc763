import { ActionForm } from "@/components/form/action-form";
import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/form/submit-button";
import { Alert } from "@/components/ui/alert";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { buttonClass } from "@/components/ui/button-class";
import { PageHead } from "@/components/ui/page-head";
import { ProgressBar } from "@/components/ui/progress-bar";
import { repeatExportAction } from "@/lib/followup/actions";
import { EXPORT_LABEL } from "@/lib/followup/labels";
import type { ExportView } from "@/lib/followup/queries/exports";
import { isCutOff } from "@/lib/followup/rules/exports";
import { periodOf } from "./export-form";

/** Seconds between two looks; the page reloads itself, also without JavaScript. */
const REFRESH_SECONDS = 2;

/** How far a file is, and the file with its checksum once it is there. */
export function ExportStatus({ job, now }: { job: ExportView; now: Date }) {
  return (
    <>
      <Breadcrumb parents={[{ href: "/ekspor", label: "Ekspor" }]} current="Berkas" />
      <PageHead
        title={`${EXPORT_LABEL[job.kind]}, ${job.unit.name}`}
        status={
          <p>
            Periode: {periodOf(job)}. Bentuk: {job.format.toUpperCase()}.
          </p>
        }
      />
      <Standing job={job} now={now} />
    </>
  );
}

function Standing({ job, now }: { job: ExportView; now: Date }) {
  if (job.state === "DONE") {
    return (
      <Alert tone="success" title="Berkas siap diunduh">
        <p className="mb-3">Tersimpan selama 7 hari dan hanya dapat dibuka oleh Anda.</p>
        <p className="mb-3 wrap-anywhere">
          SHA-256 isi (sebagai CSV): <code>{job.sha256}</code>. Data yang sama menghasilkan nilai yang sama.
        </p>
        <a className={buttonClass("primary")} href={`/api/unduh/ekspor/${job.id}`}>
          Unduh {job.format.toUpperCase()}
        </a>
      </Alert>
    );
  }
  if (job.state === "FAILED" || isCutOff(job, now)) {
    return (
      <Alert tone="error" title="Berkas belum jadi">
        <p className="mb-3">{job.problem ?? "Pembuatannya terputus. Mulai lagi dari awal."}</p>
        <ActionForm action={repeatExportAction}>
          <Hidden name="jobId" value={job.id} />
          <SubmitButton>Buat lagi</SubmitButton>
        </ActionForm>
      </Alert>
    );
  }
  return (
    <>
      <meta httpEquiv="refresh" content={String(REFRESH_SECONDS)} />
      <Alert title="Sedang dibuat">
        <ProgressBar
          label="Sudah dibaca"
          value={job.done}
          max={job.total}
          unit={job.kind === "RECAP" ? "unit" : "pegawai"}
        />
        <p>Anda boleh meninggalkan halaman ini. Berkasnya muncul di halaman Ekspor.</p>
      </Alert>
    </>
  );
}
