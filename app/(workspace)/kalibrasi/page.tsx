import type { Metadata } from "next";
import { CalibrationList } from "@/components/calibration/calibration-list";
import { FairLinks } from "@/components/calibration/fair-links";
import { ListTabs } from "@/components/evaluation/list-tabs";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { pageNumber, type SearchParams } from "@/components/ui/page-links";
import { isHrAdmin } from "@/lib/auth/actor";
import { requireAgencyActor } from "@/lib/auth/session";
import { listCalibrations } from "@/lib/calibration/queries/session";
import { read } from "@/lib/core/read";

export const metadata: Metadata = { title: "Kalibrasi" };

export default async function CalibrationsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, params] = await Promise.all([requireAgencyActor(), searchParams]);
  const page = pageNumber(params.hal);
  const rows = await read(actor, (tx) => listCalibrations(tx, actor, page));
  const mayOpen = isHrAdmin(actor) || actor.headsUnitId !== null;
  return (
    <>
      <PageHead
        title="Kalibrasi"
        status={<p className="max-w-prose">Melihat rating satu unit bersama-sama sebelum diumumkan.</p>}
        quiet={<FairLinks actor={actor} />}
        action={mayOpen && <ButtonLink href="/kalibrasi/baru">Buka kalibrasi</ButtonLink>}
      />
      <ListTabs actor={actor} current="kalibrasi" />
      <CalibrationList rows={rows} page={page} params={params} zone={actor.timeZone} />
    </>
  );
}
