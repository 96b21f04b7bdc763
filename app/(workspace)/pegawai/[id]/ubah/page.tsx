import type { Metadata } from "next";
import { UpdateEmployeeForm } from "@/components/employees/employee-forms";
import { PageHead } from "@/components/ui/page-head";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { addressId } from "@/lib/core/address";
import { read } from "@/lib/core/read";
import { fullName } from "@/lib/employees/names";
import { canManageEmployees } from "@/lib/employees/policy";
import { getPerson } from "@/lib/employees/queries/person";

export const metadata: Metadata = { title: "Ubah data pegawai" };

export default async function ChangeEmployeePage({ params }: { params: Promise<{ id: string }> }) {
  const [actor, { id }] = await Promise.all([requireAgencyActor(), params]);
  const employeeId = addressId(id);
  if (employeeId === null) notFound();
  const person = await read(actor, (tx) => getPerson(tx, actor, employeeId, new Date()));
  if (person === null || person.leftOn !== null) notFound();
  if (!canManageEmployees(actor, person.unitPath)) notFound();
  return (
    <>
      <PageHead title={`Ubah data ${fullName(person)}`} />
      <UpdateEmployeeForm person={person} />
    </>
  );
}
