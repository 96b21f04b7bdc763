import type { Metadata } from "next";
import { OpenCalibration } from "@/components/calibration/open-calibration";
import type { SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { getOpenPage } from "@/lib/calibration/queries/open";
import { addressId, addressText } from "@/lib/core/address";
import { readModels } from "@/lib/core/read";

export const metadata: Metadata = { title: "Buka kalibrasi" };

export default async function OpenCalibrationPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, { unit, cari }] = await Promise.all([requireAgencyActor(), searchParams]);
  const text = addressText(cari);
  const page = await readModels(actor, (tx) => getOpenPage(tx, actor, addressId(unit), text, new Date()));
  if (page === null) notFound();
  return <OpenCalibration page={page} text={text} />;
}
