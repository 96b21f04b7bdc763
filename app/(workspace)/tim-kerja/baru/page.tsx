import type { Metadata } from "next";
import { TeamForm } from "@/components/assignments/team-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHead } from "@/components/ui/page-head";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { isoDay } from "@/lib/core/dates";

export const metadata: Metadata = { title: "Bentuk tim kerja" };

export default async function NewTeamPage() {
  const actor = await requireAgencyActor();
  if (actor.headsUnitId === null) notFound();
  return (
    <>
      <Breadcrumb parents={[{ href: "/tim-kerja", label: "Tim kerja" }]} current="Baru" />
      <PageHead title="Bentuk tim kerja" />
      <TeamForm team={null} today={isoDay(new Date(), actor.timeZone)} />
    </>
  );
}
