import type { Metadata } from "next";
import { EndAssignmentPage } from "@/components/employees/end-assignment-page";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { addressId } from "@/lib/core/address";
import { isoDay } from "@/lib/core/dates";
import { read } from "@/lib/core/read";
import { getPersonPage } from "@/lib/employees/queries/page";

export const metadata: Metadata = { title: "Akhiri penempatan" };

type Props = { params: Promise<{ id: string; assignmentId: string }> };

export default async function EndPostPage({ params }: Props) {
  const [actor, { id, assignmentId }] = await Promise.all([requireAgencyActor(), params]);
  const employeeId = addressId(id);
  if (employeeId === null) notFound();
  const now = new Date();
  const page = await read(actor, (tx) => getPersonPage(tx, actor, employeeId, now));
  if (page === null || !page.canManage || page.person.leftOn !== null) notFound();
  const row = page.assignments.find((one) => one.id === assignmentId && one.isRunning);
  if (row === undefined) notFound();
  return <EndAssignmentPage person={page.person} row={row} today={isoDay(now, actor.timeZone)} />;
}
