import { FileJob } from "@/components/form/file-job";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHead } from "@/components/ui/page-head";
import { repeatExportAction } from "@/lib/followup/actions";
import { EXPORT_LABEL } from "@/lib/followup/labels";
import type { ExportView } from "@/lib/followup/queries/exports";
import { isCutOff } from "@/lib/followup/rules/exports";
import { periodOf } from "./export-form";

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
  return (
    <FileJob
      job={job}
      cutOff={isCutOff(job, now)}
      download={{ href: `/api/unduh/ekspor/${job.id}`, label: `Unduh ${job.format.toUpperCase()}` }}
      counted={{ label: "Sudah dibaca", unit: job.kind === "RECAP" ? "unit" : "pegawai" }}
      place="Ekspor"
      repeat={repeatExportAction}
    >
      <p className="mb-3 wrap-anywhere">
        SHA-256 isi (sebagai CSV): <code>{job.sha256}</code>. Data yang sama menghasilkan nilai yang sama.
      </p>
    </FileJob>
  );
}
