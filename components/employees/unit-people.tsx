import { Link } from "@/components/ui/link";
import type { EmployeeList } from "@/lib/employees/queries/list";
import { EmployeePager } from "./employee-list";
import { EmployeeTable } from "./employee-table";

type Props = { unitId: string; list: EmployeeList; page: number };

/** The people of one unit, paged, and the way to everybody below it too. */
export function UnitPeople({ unitId, list, page }: Props) {
  return (
    <>
      <EmployeeTable rows={list.rows} filtered={false} hideUnit />
      <EmployeePager list={list} page={page} path={`/unit/${unitId}`} params={{}} />
      <Link href={`/pegawai?unit=${unitId}`} className="inline-flex min-h-11 items-center">
        Pegawai unit ini beserta semua unit di bawahnya
      </Link>
    </>
  );
}
