import type { Metadata } from "next";
import { NominateForm } from "@/components/followup/nominate-form";
import type { SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { addressId } from "@/lib/core/address";
import { isoDay } from "@/lib/core/dates";
import { readModels } from "@/lib/core/read";
import { canNominate } from "@/lib/followup/policy";
import { listAwardKinds } from "@/lib/followup/queries/awards";
import { loadPerson } from "@/lib/followup/queries/load";

export const metadata: Metadata = { title: "Usulkan penghargaan" };

export default async function NominatePage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, params] = await Promise.all([requireAgencyActor(), searchParams]);
  const employeeId = addressId(params.pegawai) ?? notFound();
  const { person, kinds } = await readModels(actor, async (tx) => ({
    person: await loadPerson(tx, actor.agencyId, employeeId),
    kinds: await listAwardKinds(tx, actor.agencyId, false),
  }));
  if (person === null || !canNominate(actor, person)) notFound();
  return <NominateForm person={person} kinds={kinds} year={isoDay(new Date(), actor.timeZone).slice(0, 4)} />;
}
