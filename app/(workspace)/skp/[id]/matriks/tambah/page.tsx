import type { Metadata } from "next";
import { AddPage } from "@/components/matrix/add-page";
import type { SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { addressId, addressText } from "@/lib/core/address";
import { readModels } from "@/lib/core/read";
import { findCandidates } from "@/lib/employees/queries/candidates";
import { getFrame } from "@/lib/matrix/page-data";
import { listLedTeams } from "@/lib/matrix/queries/teams";

export const metadata: Metadata = { title: "Tambah orang ke matriks" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export default async function AddMembersPage({ params, searchParams }: Props) {
  const [actor, { id }, { cari }] = await Promise.all([requireAgencyActor(), params, searchParams]);
  const skpId = addressId(id) ?? notFound();
  const text = addressText(cari);
  const found = await readModels(actor, async (tx) => {
    const frame = await getFrame(tx, actor, skpId, new Date());
    if (frame === null || !frame.canWrite) return null;
    const people = await findCandidates(tx, actor, text);
    return {
      frame,
      teams: await listLedTeams(tx, frame.plan),
      found: people.filter((person) => person.id !== frame.plan.employeeId),
    };
  });
  if (found === null) notFound();
  return <AddPage {...found} own={actor.employeeId === found.frame.plan.employeeId} text={text} />;
}
