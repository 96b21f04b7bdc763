import type { Metadata } from "next";
import { OverrideForm } from "@/components/employees/override-form";
import { PageHead } from "@/components/ui/page-head";
import type { SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { addressId, addressText } from "@/lib/core/address";
import { isoDay } from "@/lib/core/dates";
import { read } from "@/lib/core/read";
import { fullName } from "@/lib/employees/names";
import { canSetSuperior } from "@/lib/employees/policy";
import { findCandidates } from "@/lib/employees/queries/candidates";
import { getPerson } from "@/lib/employees/queries/person";

export const metadata: Metadata = { title: "Tetapkan atasan langsung" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export default async function SetSuperiorPage({ params, searchParams }: Props) {
  const [actor, { id }, { cari }] = await Promise.all([requireAgencyActor(), params, searchParams]);
  const employeeId = addressId(id);
  if (employeeId === null) notFound();
  const now = new Date();
  const text = addressText(cari);
  const { person, found } = await read(actor, async (tx) => ({
    person: await getPerson(tx, actor, employeeId, now),
    found: await findCandidates(tx, actor, text),
  }));
  if (person === null || person.leftOn !== null || !canSetSuperior(actor, person)) notFound();
  return (
    <>
      <PageHead title={`Tetapkan atasan ${fullName(person)}`} />
      <OverrideForm employeeId={employeeId} text={text} found={found} today={isoDay(now, actor.timeZone)} />
    </>
  );
}
