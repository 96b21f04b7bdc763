import type { Metadata } from "next";
import { SanctionView } from "@/components/followup/sanction-view";
import { Notice } from "@/components/ui/notice";
import type { SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { addressId } from "@/lib/core/address";
import { recordView } from "@/lib/core/audit";
import { readModels } from "@/lib/core/read";
import { getSanctionPage } from "@/lib/followup/queries/sanctions";

export const metadata: Metadata = { title: "Sanksi" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export default async function SanctionPage({ params, searchParams }: Props) {
  const [actor, path, { kabar }] = await Promise.all([requireAgencyActor(), params, searchParams]);
  const id = addressId(path.id) ?? notFound();
  const page = await readModels(actor, (tx) => getSanctionPage(tx, actor, id, new Date()));
  if (page === null) notFound();
  const { employeeId } = page.sanction;
  await recordView(actor, "sanction.view", { subjectType: "Sanction", subjectId: id, employeeId });
  return (
    <>
      <Notice kabar={kabar} />
      <SanctionView page={page} zone={actor.timeZone} />
    </>
  );
}
