import type { Metadata } from "next";
import { FollowUpTabs } from "@/components/followup/follow-up-tabs";
import { SettingsForms } from "@/components/followup/settings-forms";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import type { SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { readModels } from "@/lib/core/read";
import { canExport } from "@/lib/followup/policy";
import { getFollowUpSettings } from "@/lib/followup/queries/settings";

export const metadata: Metadata = { title: "Pengaturan tindak lanjut" };

export default async function FollowUpSettingsPage({
  searchParams,
}: {
  searchParams: Promise<SearchParams>;
}) {
  const [actor, { kabar }] = await Promise.all([requireAgencyActor(), searchParams]);
  if (!canExport(actor)) notFound();
  const settings = await readModels(actor, (tx) => getFollowUpSettings(tx, actor.agencyId));
  return (
    <>
      <Notice kabar={kabar} />
      <PageHead title="Tindak lanjut" />
      <FollowUpTabs actor={actor} current="atur" />
      <SettingsForms settings={settings} />
    </>
  );
}
