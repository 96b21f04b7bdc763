import type { Metadata } from "next";
import { AwardKinds } from "@/components/followup/award-kinds";
import { AwardTabs } from "@/components/followup/award-tabs";
import { FollowUpTabs } from "@/components/followup/follow-up-tabs";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import type { SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { addressId } from "@/lib/core/address";
import { readModels } from "@/lib/core/read";
import { canDefineAwards } from "@/lib/followup/policy";
import { listAwardKinds } from "@/lib/followup/queries/awards";

export const metadata: Metadata = { title: "Jenis penghargaan" };

export default async function AwardKindsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, params] = await Promise.all([requireAgencyActor(), searchParams]);
  if (!canDefineAwards(actor)) notFound();
  const kinds = await readModels(actor, (tx) => listAwardKinds(tx, actor.agencyId, true));
  return (
    <>
      <Notice kabar={params.kabar} />
      <PageHead title="Tindak lanjut" />
      <FollowUpTabs actor={actor} current="penghargaan" />
      <AwardTabs actor={actor} current="jenis" />
      <AwardKinds kinds={kinds} changing={addressId(params.ubah)} />
    </>
  );
}
