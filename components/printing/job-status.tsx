import { ActionForm } from "@/components/form/action-form";
import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/form/submit-button";
import { Alert } from "@/components/ui/alert";
import { buttonClass } from "@/components/ui/button-class";
import { ProgressBar } from "@/components/ui/progress-bar";
import { repeatPrintAction } from "@/lib/printing/actions";
import { COUNTED_LABEL } from "@/lib/printing/labels";
import { isCutOff } from "@/lib/printing/policy";
import type { PrintJobView } from "@/lib/printing/queries";

type Props = { job: PrintJobView; now: Date };

/** Seconds between two looks; the page reloads itself, also without JavaScript. */
const REFRESH_SECONDS = 2;

/** How far the file is, and the file once it is there. */
export function JobStatus({ job, now }: Props) {
  if (job.state === "DONE") {
    return (
      <Alert tone="success" title="Berkas siap diunduh">
        <p className="mb-3">Tersimpan selama 7 hari dan hanya dapat dibuka oleh Anda.</p>
        <a className={buttonClass("primary")} href={`/api/unduh/cetak/${job.id}`}>
          Unduh PDF
        </a>
      </Alert>
    );
  }
  if (job.state === "FAILED" || isCutOff(job, now)) {
    return (
      <Alert tone="error" title="Berkas belum jadi">
        <p className="mb-3">{job.problem ?? "Pembuatannya terputus. Mulai lagi dari awal."}</p>
        <ActionForm action={repeatPrintAction}>
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
          label="Sudah dibuat"
          value={job.done}
          max={job.total}
          unit={COUNTED_LABEL[job.content]}
        />
        <p>Anda boleh meninggalkan halaman ini. Berkasnya muncul di halaman cetak unit.</p>
      </Alert>
    </>
  );
}
