import type { Metadata } from "next";
import { PersonView } from "@/components/employees/person-view";
import { Notice } from "@/components/ui/notice";
import type { SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { addressId } from "@/lib/core/address";
import { read } from "@/lib/core/read";
import { getPersonPage } from "@/lib/employees/queries/page";

export const metadata: Metadata = { title: "Pegawai" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export default async function EmployeePage({ params, searchParams }: Props) {
  const [actor, { id }, { kabar }] = await Promise.all([requireAgencyActor(), params, searchParams]);
  const employeeId = addressId(id);
  if (employeeId === null) notFound();
  const page = await read(actor, (tx) => getPersonPage(tx, actor, employeeId, new Date()));
  if (page === null) notFound();
  return (
    <>
      <Notice kabar={kabar} />
      <PersonView page={page} />
    </>
  );
}
