import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/form/submit-button";
import { Alert } from "@/components/ui/alert";
import { buttonClass } from "@/components/ui/button-class";
import { ProgressBar } from "@/components/ui/progress-bar";

type Job = {
  id: string;
  state: "RUNNING" | "DONE" | "FAILED";
  problem: string | null;
  done: number;
  total: number;
};

type Props = {
  job: Job;
  /** Its process has gone: it can be started again. */
  cutOff: boolean;
  download: { href: string; label: string };
  /** What is counted while it runs. */
  counted: { label: string; unit: string };
  /** Where the file will be found. */
  place: string;
  repeat: Parameters<typeof ActionForm>[0]["action"];
  /** What else is said of a finished file. */
  children?: ReactNode;
};

/** Seconds between two looks; the page reloads itself, also without JavaScript. */
const REFRESH_SECONDS = 2;

/** How far a file is that is made in the background, and the file once it is there. */
export function FileJob({ job, cutOff, download, counted, place, repeat, children }: Props) {
  if (job.state === "DONE") {
    return (
      <Alert tone="success" title="Berkas siap diunduh">
        <p className="mb-3">Tersimpan selama 7 hari dan hanya dapat dibuka oleh Anda.</p>
        {children}
        <a className={buttonClass("primary")} href={download.href}>
          {download.label}
        </a>
      </Alert>
    );
  }
  if (job.state === "FAILED" || cutOff) {
    return (
      <Alert tone="error" title="Berkas belum jadi">
        <p className="mb-3">{job.problem ?? "Pembuatannya terputus. Mulai lagi dari awal."}</p>
        <ActionForm action={repeat}>
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
        <ProgressBar label={counted.label} value={job.done} max={job.total} unit={counted.unit} />
        <p>Anda boleh meninggalkan halaman ini. Berkasnya muncul di halaman {place}.</p>
      </Alert>
    </>
  );
}
