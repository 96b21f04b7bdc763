import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import type { SearchParams } from "@/components/ui/page-links";
import { Pager } from "@/components/ui/pager";
import { TASK_SCOPE_LABEL } from "@/lib/assignments/labels";
import type { TaskRow, TaskTab } from "@/lib/assignments/queries/lists";
import { PAGE_SIZE } from "@/lib/assignments/rules/task";
import { formatDay } from "@/lib/core/dates";
import { TaskState } from "./task-state";

const EMPTY: Record<TaskTab, { title: string; next: string }> = {
  saya: {
    title: "Anda belum punya penugasan.",
    next: "Penugasan dari pimpinan muncul di sini. Anda juga dapat mengajukan diri untuk tugas di unit mana pun.",
  },
  diberikan: {
    title: "Anda belum memberi penugasan.",
    next: "Tunjuk pegawai, juga dari unit lain; statusnya terlihat di sini.",
  },
  persetujuan: {
    title: "Tidak ada penugasan yang menunggu persetujuan Anda.",
    next: "Penugasan dari pimpinan lain dan pengajuan sukarela pegawai Anda akan muncul di sini.",
  },
};

type Props = { rows: TaskRow[]; tab: TaskTab; page: number; params: SearchParams };

export function TaskTable({ rows, tab, page, params }: Props) {
  const person =
    tab === "saya"
      ? { key: "giver", header: "Pemberi tugas", cell: (row: TaskRow) => row.giverOffice }
      : { key: "person", header: "Pegawai", cell: (row: TaskRow) => row.employeeName };
  return (
    <>
      <DataTable
        caption="Penugasan, yang terbaru lebih dahulu"
        captionHidden
        rows={rows.slice(0, PAGE_SIZE)}
        rowKey={(row) => row.id}
        rowHref={(row) => `/penugasan/${row.id}`}
        columns={[
          { key: "title", header: "Tugas", cell: (row) => row.title },
          person,
          {
            key: "scope",
            header: "Lingkup",
            cell: (row) => (
              <>
                {TASK_SCOPE_LABEL[row.scope]}
                {row.teamName !== null && <span className="block text-sm text-quiet">{row.teamName}</span>}
              </>
            ),
          },
          { key: "span", header: "Waktu", cell: spanOf },
          {
            key: "state",
            header: "Status",
            cell: (row) => (
              <>
                <TaskState state={row.state} />
                {row.isPlanned && <span className="block text-sm text-quiet">Sudah di SKP</span>}
              </>
            ),
          },
        ]}
        empty={<EmptyState title={EMPTY[tab].title}>{EMPTY[tab].next}</EmptyState>}
      />
      <Pager
        page={page}
        pageSize={PAGE_SIZE}
        hasNext={rows.length > PAGE_SIZE}
        noun="penugasan"
        path="/penugasan"
        params={params}
      />
    </>
  );
}

function spanOf({ startsOn, endsOn }: Pick<TaskRow, "startsOn" | "endsOn">): string {
  return endsOn === null
    ? `sejak ${formatDay(startsOn)}`
    : `${formatDay(startsOn)} sampai ${formatDay(endsOn)}`;
}
