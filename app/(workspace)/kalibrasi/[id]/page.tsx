import type { Metadata } from "next";
import { CalibrationScreen } from "@/components/calibration/calibration-screen";
import { Notice } from "@/components/ui/notice";
import { pageNumber, type SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { getScreen } from "@/lib/calibration/queries/screen";
import { recordCalibrationView } from "@/lib/calibration/view";
import { read } from "@/lib/core/read";

export const metadata: Metadata = { title: "Kalibrasi" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export default async function CalibrationPage({ params, searchParams }: Props) {
  const [actor, { id }, query] = await Promise.all([requireAgencyActor(), params, searchParams]);
  const page = pageNumber(query.hal);
  const screen = await read(actor, (tx) => getScreen(tx, actor, id, page, new Date()));
  if (screen === null) notFound();
  await recordCalibrationView(actor, screen.calibration, null);
  return (
    <>
      <Notice kabar={query.kabar} />
      <CalibrationScreen screen={screen} actor={actor} page={page} params={query} />
    </>
  );
}
