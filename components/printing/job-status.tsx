import { FileJob } from "@/components/form/file-job";
import { repeatPrintAction } from "@/lib/printing/actions";
import { COUNTED_LABEL } from "@/lib/printing/labels";
import { isCutOff } from "@/lib/printing/policy";
import type { PrintJobView } from "@/lib/printing/queries";

/** How far the printing of a unit is, and the file once it is there. */
export function JobStatus({ job, now }: { job: PrintJobView; now: Date }) {
  return (
    <FileJob
      job={job}
      cutOff={isCutOff(job, now)}
      download={{ href: `/api/unduh/cetak/${job.id}`, label: "Unduh PDF" }}
      counted={{ label: "Sudah dibuat", unit: COUNTED_LABEL[job.content] }}
      place="cetak unit"
      repeat={repeatPrintAction}
    />
  );
}
