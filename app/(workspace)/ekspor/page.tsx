import type { Metadata } from "next";
import { ExportForm } from "@/components/followup/export-form";
import { FollowUpTabs } from "@/components/followup/follow-up-tabs";
import { PageHead } from "@/components/ui/page-head";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { readModels } from "@/lib/core/read";
import { chooseSubperiod } from "@/lib/evaluation/queries/lists";
import { canExport } from "@/lib/followup/policy";
import { getExportPage } from "@/lib/followup/queries/exports";

export const metadata: Metadata = { title: "Ekspor" };

export default async function ExportsPage() {
  const actor = await requireAgencyActor();
  if (!canExport(actor)) notFound();
  const now = new Date();
  const { page, chosen } = await readModels(actor, async (tx) => ({
    page: await getExportPage(tx, actor),
    chosen: await chooseSubperiod(tx, actor.agencyId, undefined, now),
  }));
  return (
    <>
      <PageHead title="Tindak lanjut" />
      <FollowUpTabs actor={actor} current="ekspor" />
      <ExportForm page={page} chosen={chosen} zone={actor.timeZone} now={now} />
    </>
  );
}
