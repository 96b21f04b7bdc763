import type { Metadata } from "next";
import { SendReport } from "@/components/handover/send-report";
import type { SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { addressId } from "@/lib/core/address";
import { readModels } from "@/lib/core/read";
import { chooseSubperiod } from "@/lib/evaluation/queries/lists";
import { canReport } from "@/lib/handover/policy";
import { getReportDraft } from "@/lib/handover/queries/report-draft";
import { shownYear } from "@/lib/periods/chosen-year";

export const metadata: Metadata = { title: "Kirim laporan evaluasi" };

export default async function SendReportPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, params] = await Promise.all([requireAgencyActor(), searchParams]);
  if (!canReport(actor)) notFound();
  const [now, year] = [new Date(), await shownYear(params.tahun)];
  const asked = addressId(params.subperiode) ?? undefined;
  const page = await readModels(actor, async (tx) => {
    const chosen = await chooseSubperiod(tx, actor.agencyId, asked, now, year);
    const draft = chosen && (await getReportDraft(tx, actor, chosen.subperiod.id));
    return draft && { draft, subperiods: chosen.subperiods };
  });
  if (page === null) notFound();
  return <SendReport {...page} now={now} zone={actor.timeZone} />;
}
