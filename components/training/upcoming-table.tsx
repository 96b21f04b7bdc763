import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import type { SearchParams } from "@/components/ui/page-links";
import { Pager } from "@/components/ui/pager";
import { formatDayRange } from "@/lib/core/dates";
import type { TrainingPage } from "@/lib/training/page-data";
import type { UpcomingSession } from "@/lib/training/queries/own";
import { PAGE_SIZE } from "@/lib/training/rules";
import { trainingTypeLabel } from "@/lib/training/types";
import { OwnNeeds } from "./needs";

type Props = { data: TrainingPage; page: number; params: SearchParams };

/** Sessions one can still join. */
export function UpcomingTable({ data: { upcoming, needs, own, learner }, page, params }: Props) {
  const whom = own ? "" : `?pegawai=${learner.employeeId}`;
  return (
    <>
      <OwnNeeds needs={needs} whom={whom} />
      <DataTable
        caption="Sesi pelatihan yang akan datang"
        captionHidden
        rows={upcoming.slice(0, PAGE_SIZE)}
        rowKey={(row) => row.id}
        rowHref={(row) => `/pelatihan/sesi/${row.id}${whom}`}
        columns={[
          { key: "name", header: "Pelatihan", cell: (row) => row.programName },
          { key: "type", header: "Jenis", cell: (row) => trainingTypeLabel(row.type) },
          { key: "when", header: "Tanggal", cell: (row) => formatDayRange(row.startsOn, row.endsOn) },
          { key: "place", header: "Tempat", cell: (row) => row.place },
          { key: "hours", header: "Lama", unit: "JP", align: "end", cell: (row) => row.hours },
          { key: "free", header: "Kursi", cell: (row) => <Seats row={row} /> },
        ]}
        empty={<EmptyState title="Belum ada sesi pelatihan yang dibuka." />}
      />
      <Pager
        page={page}
        pageSize={PAGE_SIZE}
        hasNext={upcoming.length > PAGE_SIZE}
        noun="sesi"
        path="/pelatihan"
        params={params}
      />
    </>
  );
}

function Seats({ row }: { row: UpcomingSession }) {
  if (row.enrolment !== null && row.enrolment !== "CANCELLED") return <Badge tone="done">Terdaftar</Badge>;
  return row.free === 0 ? "Penuh" : `${row.free} kosong`;
}
