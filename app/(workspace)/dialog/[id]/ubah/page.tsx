import type { Metadata } from "next";
import { ChangePlanForm } from "@/components/dialogue/change-plan-form";
import { PageHead } from "@/components/ui/page-head";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { readModels } from "@/lib/core/read";
import { getStepPage } from "@/lib/dialogue/page-data";

export const metadata: Metadata = { title: "Ubah rencana dialog" };

export default async function ChangePlanPage({ params }: { params: Promise<{ id: string }> }) {
  const [actor, { id }] = await Promise.all([requireAgencyActor(), params]);
  const page = await readModels(actor, (tx) => getStepPage(tx, actor, id, "CHANGE_PLAN"));
  if (page === null) notFound();
  return (
    <>
      <PageHead title={`Ubah rencana dialog ${page.employeeName} dan ${page.leaderName}`} />
      <ChangePlanForm page={page} zone={actor.timeZone} />
    </>
  );
}
