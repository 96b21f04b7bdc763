import type { Metadata } from "next";
import { LeavePage } from "@/components/employees/leave-page";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { addressId } from "@/lib/core/address";
import { isoDay } from "@/lib/core/dates";
import { read } from "@/lib/core/read";
import { canManageEmployees } from "@/lib/employees/policy";
import { getPerson } from "@/lib/employees/queries/person";

export const metadata: Metadata = { title: "Catat pegawai keluar" };

export default async function EmployeeLeavesPage({ params }: { params: Promise<{ id: string }> }) {
  const [actor, { id }] = await Promise.all([requireAgencyActor(), params]);
  const employeeId = addressId(id);
  if (employeeId === null) notFound();
  const now = new Date();
  const person = await read(actor, (tx) => getPerson(tx, actor, employeeId, now));
  if (person === null || person.leftOn !== null) notFound();
  if (!canManageEmployees(actor, person.unitPath)) notFound();
  return <LeavePage person={person} today={isoDay(now, actor.timeZone)} />;
}
