import type { Metadata } from "next";
import { EmployeeListView } from "@/components/employees/employee-list";
import { PageHead } from "@/components/ui/page-head";
import { pageNumber, type SearchParams } from "@/components/ui/page-links";
import { Still } from "@/components/ui/still";
import { requireAgencyActor } from "@/lib/auth/session";
import { addressId, addressText } from "@/lib/core/address";
import { read } from "@/lib/core/read";
import { isListStatus } from "@/lib/employees/labels";
import { type EmployeeFilter, getEmployeeList } from "@/lib/employees/queries/list";

export const metadata: Metadata = { title: "Pegawai" };

export default async function EmployeesPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, params] = await Promise.all([requireAgencyActor(), searchParams]);
  const filter: EmployeeFilter = {
    unitId: addressId(params.unit),
    status: isListStatus(params.status) ? params.status : null,
    text: addressText(params.cari),
    page: pageNumber(params.hal),
  };
  const list = await read(actor, (tx) => getEmployeeList(tx, actor, filter));
  return (
    <Still>
      <PageHead
        title="Pegawai"
        status={
          <p className="max-w-prose">
            Pegawai yang datanya boleh Anda lihat, menurut abjad nama tanpa gelar.
          </p>
        }
      />
      <EmployeeListView list={list} filter={filter} params={params} />
    </Still>
  );
}
