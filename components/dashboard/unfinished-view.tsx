import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { type SearchParams, withParam } from "@/components/ui/page-links";
import { Pager } from "@/components/ui/pager";
import { Tabs } from "@/components/ui/tabs";
import { formatDateTime, formatShortDate, type Zone } from "@/lib/core/dates";
import { formatNip } from "@/lib/core/numbers";
import { UNFINISHED_LABEL } from "@/lib/dashboard/labels";
import type { DashboardView } from "@/lib/dashboard/policy";
import { PEOPLE_PER_PAGE, type UnfinishedPage } from "@/lib/dashboard/queries/unfinished";
import { UNFINISHED, type Unfinished } from "@/lib/dashboard/unfinished";
import { fullName } from "@/lib/employees/names";
import { subperiodLabel } from "@/lib/periods/labels";
import { DashboardHead } from "./dashboard-head";

type Props = {
  data: UnfinishedPage;
  list: Unfinished;
  views: DashboardView[];
  page: number;
  params: SearchParams;
  now: Date;
  zone: Zone;
};

const PATH = "/dasbor/belum";

/** Who has not acted, list by list, in a unit with everything below it. */
export function UnfinishedView({ data, list, views, page, params, now, zone }: Props) {
  const { frame, unit, counts, rows, hasNext } = data;
  const address = { unit: params.unit, tahun: params.tahun, subperiode: params.subperiode };
  return (
    <>
      <DashboardHead
        title="Siapa yang belum bertindak?"
        status={
          <p className="text-quiet">
            {unit.name} dengan semua unit di bawahnya, {subperiodLabel(frame.subperiod)} {frame.year.year}.
            Keadaan {formatDateTime(now, zone)}. Pilih unit lain dari{" "}
            <Link href={`/dasbor/unit/${unit.id}`}>dasbor unit</Link>.
          </p>
        }
        view="UNFINISHED"
        views={views}
        frame={frame}
        path={PATH}
        keep={{ daftar: list, unit: unit.id }}
        filtered={Object.values(address).some((value) => value !== undefined)}
      />
      <Tabs
        label="Daftar"
        tabs={UNFINISHED.map((one) => ({
          href: withParam(PATH, address, "daftar", one),
          label: UNFINISHED_LABEL[one],
          count: counts[one],
          current: one === list,
        }))}
      />
      <DataTable
        caption={UNFINISHED_LABEL[list]}
        captionHidden
        rows={rows}
        rowKey={({ employeeId, since }) => `${employeeId} ${since?.getTime() ?? ""}`}
        rowHref={({ employeeId }) => `/pegawai/${employeeId}`}
        columns={[
          { key: "name", header: "Nama", cell: fullName },
          {
            key: "nip",
            header: "NIP",
            nowrap: true,
            cell: ({ nip }) => (nip === null ? "Tanpa NIP" : formatNip(nip)),
          },
          { key: "unit", header: "Unit", cell: ({ unitName }) => unitName },
          { key: "superior", header: "Atasan", cell: ({ superiorName }) => superiorName ?? "Belum ada" },
          {
            key: "since",
            header: "Sejak",
            cell: ({ since }) => (since === null ? "Belum mulai" : formatShortDate(since, zone, now)),
          },
        ]}
        empty={<EmptyState title="Semua sudah bertindak pada langkah ini." />}
      />
      <Pager
        page={page}
        pageSize={PEOPLE_PER_PAGE}
        hasNext={hasNext}
        noun="pegawai"
        path={PATH}
        params={params}
      />
    </>
  );
}
