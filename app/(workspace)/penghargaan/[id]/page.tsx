import type { Metadata } from "next";
import { AwardView } from "@/components/followup/award-view";
import { Notice } from "@/components/ui/notice";
import type { SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { addressId } from "@/lib/core/address";
import { readModels } from "@/lib/core/read";
import { getAwardPage } from "@/lib/followup/queries/awards";

export const metadata: Metadata = { title: "Penghargaan" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export default async function AwardPage({ params, searchParams }: Props) {
  const [actor, path, { kabar }] = await Promise.all([requireAgencyActor(), params, searchParams]);
  const id = addressId(path.id) ?? notFound();
  const page = await readModels(actor, (tx) => getAwardPage(tx, actor, id, new Date()));
  if (page === null) notFound();
  return (
    <>
      <Notice kabar={kabar} />
      <AwardView page={page} zone={actor.timeZone} />
    </>
  );
}
