import { Select } from "@/components/form/select";
import { TextInput } from "@/components/form/text-input";
import { Alert } from "@/components/ui/alert";
import { FilterBar } from "@/components/ui/filter-bar";
import { Link } from "@/components/ui/link";
import { type SearchParams, withParam } from "@/components/ui/page-links";
import { Pager } from "@/components/ui/pager";
import { formatNumber } from "@/lib/core/numbers";
import { STATUS_LABELS } from "@/lib/employees/labels";
import { type EmployeeFilter, type EmployeeList, MAX_LISTED, PAGE_SIZE } from "@/lib/employees/queries/list";
import { searchTerms } from "@/lib/employees/rules/search";
import { EmployeeTable } from "./employee-table";

type Props = { list: EmployeeList; filter: EmployeeFilter; params: SearchParams };

const STATUSES = [
  ...Object.entries(STATUS_LABELS).map(([value, label]) => ({ value, label })),
  { value: "LEFT", label: "Sudah keluar" },
];

/** The list of employees with its filters: words of a name or a NIP, status, and the branch of a unit. */
export function EmployeeListView({ list, filter, params }: Props) {
  const filtered = filter.text !== "" || filter.status !== null || filter.unitId !== null;
  return (
    <>
      <FilterBar path="/pegawai" active={filtered} keep={{ unit: filter.unitId ?? undefined }}>
        <TextInput
          name="cari"
          label="Cari pegawai"
          help="Awal kata dari nama, atau NIP lengkap"
          type="search"
          defaultValue={filter.text}
          maxLength={100}
        />
        <Select
          name="status"
          label="Status"
          emptyLabel="Semua yang bekerja"
          options={STATUSES}
          defaultValue={filter.status ?? ""}
        />
      </FilterBar>
      {list.unitName !== null && (
        <p className="py-3">
          Hanya {list.unitName} dan unit di bawahnya.{" "}
          <Link
            href={withParam("/pegawai", params, "unit", "")}
            className="inline-flex min-h-11 items-center"
          >
            Tampilkan semua unit
          </Link>
        </p>
      )}
      {searchTerms(filter.text).tooShort && (
        <Alert tone="warning">
          Tulis sedikitnya dua huruf dari nama, supaya pencarian menyaring daftar ini.
        </Alert>
      )}
      <EmployeeTable rows={list.rows} filtered={filtered} />
      <EmployeePager list={list} page={filter.page} path="/pegawai" params={params} />
    </>
  );
}

/** Count and paging; past a thousand it asks for a narrower list instead of counting on. */
export function EmployeePager({
  list,
  page,
  path,
  params,
}: {
  list: EmployeeList;
  page: number;
  path: string;
  params: SearchParams;
}) {
  const paging = { page, pageSize: PAGE_SIZE, noun: "pegawai", path, params };
  if (!list.isMore) return <Pager {...paging} total={list.total} />;
  return (
    <>
      <Pager {...paging} hasNext={page * PAGE_SIZE < MAX_LISTED} />
      <p className="text-sm text-quiet">
        Lebih dari {formatNumber(MAX_LISTED)} pegawai. Persempit dengan nama, status, atau unit.
      </p>
    </>
  );
}
