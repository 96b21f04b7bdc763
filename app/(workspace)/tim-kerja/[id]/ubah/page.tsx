import type { Metadata } from "next";
import { TeamForm } from "@/components/assignments/team-form";
import { PageHead } from "@/components/ui/page-head";
import { getTeamPage } from "@/lib/assignments/page-data";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { addressId } from "@/lib/core/address";
import { isoDay } from "@/lib/core/dates";
import { read } from "@/lib/core/read";

export const metadata: Metadata = { title: "Ubah tim kerja" };

export default async function ChangeTeamPage({ params }: { params: Promise<{ id: string }> }) {
  const [actor, { id }] = await Promise.all([requireAgencyActor(), params]);
  const teamId = addressId(id);
  const page = teamId === null ? null : await read(actor, (tx) => getTeamPage(tx, actor, teamId, 1));
  if (page === null || !page.canManage) notFound();
  return (
    <>
      <PageHead title={`Ubah ${page.team.name}`} />
      <TeamForm team={page.team} today={isoDay(new Date(), actor.timeZone)} />
    </>
  );
}
