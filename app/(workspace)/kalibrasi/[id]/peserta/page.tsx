import type { Metadata } from "next";
import { ParticipantsView } from "@/components/calibration/participants-view";
import { Notice } from "@/components/ui/notice";
import type { SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { getParticipantsPage } from "@/lib/calibration/queries/participants";
import { addressText } from "@/lib/core/address";
import { read } from "@/lib/core/read";

export const metadata: Metadata = { title: "Peserta kalibrasi" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export default async function ParticipantsPage({ params, searchParams }: Props) {
  const [actor, { id }, { kabar, cari }] = await Promise.all([requireAgencyActor(), params, searchParams]);
  const text = addressText(cari);
  const page = await read(actor, (tx) => getParticipantsPage(tx, actor, id, text));
  if (page === null) notFound();
  return (
    <>
      <Notice kabar={kabar} />
      <ParticipantsView page={page} text={text} />
    </>
  );
}
