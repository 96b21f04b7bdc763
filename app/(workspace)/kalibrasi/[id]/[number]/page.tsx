import type { Metadata } from "next";
import { ItemView } from "@/components/calibration/item-view";
import { Notice } from "@/components/ui/notice";
import { pageNumber, type SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { getItemPage } from "@/lib/calibration/queries/item";
import { recordCalibrationView } from "@/lib/calibration/view";
import { read } from "@/lib/core/read";

export const metadata: Metadata = { title: "Rating dalam kalibrasi" };

type Props = { params: Promise<{ id: string; number: string }>; searchParams: Promise<SearchParams> };

export default async function CalibrationItemPage({ params, searchParams }: Props) {
  const [actor, { id, number }, { kabar }] = await Promise.all([requireAgencyActor(), params, searchParams]);
  const item = await read(actor, (tx) => getItemPage(tx, actor, id, pageNumber(number), new Date()));
  if (item === null) notFound();
  await recordCalibrationView(actor, item.calibration, item);
  return (
    <>
      <Notice kabar={kabar} />
      <ItemView item={item} actor={actor} />
    </>
  );
}
