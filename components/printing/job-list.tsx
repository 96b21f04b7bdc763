import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { formatDateTime, type Zone } from "@/lib/core/dates";
import { COUNTED_LABEL, printTitle } from "@/lib/printing/labels";
import { isCutOff } from "@/lib/printing/policy";
import type { PrintJobView } from "@/lib/printing/queries";

type Props = { jobs: PrintJobView[]; zone: Zone; now: Date };

/** What the person had printed of this unit in the last days. */
export function JobList({ jobs, zone, now }: Props) {
  return (
    <DataTable
      caption="Berkas yang Anda buat dari unit ini"
      captionHidden
      rows={jobs}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/cetak/${id}`}
      columns={[
        { key: "at", header: "Dibuat", cell: ({ createdAt }) => formatDateTime(createdAt, zone) },
        {
          key: "content",
          header: "Dokumen",
          cell: printTitle,
        },
        { key: "total", header: "Isi", cell: ({ total, content }) => `${total} ${COUNTED_LABEL[content]}` },
        { key: "state", header: "Keadaan", cell: (job) => stateOf(job, now) },
      ]}
      empty={<EmptyState title="Belum ada berkas yang dibuat dalam tujuh hari terakhir." />}
    />
  );
}

function stateOf(job: PrintJobView, now: Date): string {
  if (job.state === "DONE") return "Siap diunduh";
  if (job.state === "FAILED" || isCutOff(job, now)) return "Belum jadi";
  return `Sedang dibuat, ${job.done} dari ${job.total}`;
}
