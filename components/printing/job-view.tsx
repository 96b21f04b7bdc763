import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHead } from "@/components/ui/page-head";
import { COUNTED_LABEL, printTitle } from "@/lib/printing/labels";
import type { PrintJobView } from "@/lib/printing/queries";
import { JobStatus } from "./job-status";

type Props = { job: PrintJobView; now: Date };

/** One file that is made or was made for the person. */
export function JobView({ job, now }: Props) {
  const unitHref = `/unit/${job.unitId}`;
  return (
    <>
      <Breadcrumb
        parents={[
          { href: unitHref, label: job.unit.name },
          { href: `${unitHref}/cetak`, label: "Cetak" },
        ]}
        current="Berkas"
      />
      <PageHead
        title={printTitle(job)}
        status={
          <p>
            {job.unit.name}
            {job.withBelow && " dan unit di bawahnya"}, {job.total} {COUNTED_LABEL[job.content]}.
          </p>
        }
      />
      <JobStatus job={job} now={now} />
    </>
  );
}
