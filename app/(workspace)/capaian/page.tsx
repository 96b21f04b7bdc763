import type { Metadata } from "next";
import { AchievementList } from "@/components/achievement/achievement-list";
import { ListTabs } from "@/components/evaluation/list-tabs";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { pageNumber, type SearchParams } from "@/components/ui/page-links";
import { addressFilter } from "@/lib/achievement/address";
import { listAchievements } from "@/lib/achievement/queries/list";
import { requireAgencyActor } from "@/lib/auth/session";
import { addressId } from "@/lib/core/address";
import { read } from "@/lib/core/read";
import { chooseSubperiod } from "@/lib/evaluation/queries/lists";
import { shownYear } from "@/lib/periods/chosen-year";

export const metadata: Metadata = { title: "Capaian organisasi" };

export default async function AchievementsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, params] = await Promise.all([requireAgencyActor(), searchParams]);
  const year = await shownYear(params.tahun);
  const asked = addressId(params.subperiode) ?? undefined;
  const wanted = { ...addressFilter(params), page: pageNumber(params.hal) };
  const page = await read(actor, async (tx) => {
    const chosen = await chooseSubperiod(tx, actor.agencyId, asked, new Date(), year);
    if (chosen === null) return null;
    const filter = { ...wanted, subperiodId: chosen.subperiod.id };
    return { ...chosen, filter, list: await listAchievements(tx, actor, filter) };
  });
  return (
    <>
      <PageHead title="Evaluasi" />
      <ListTabs actor={actor} current="capaian" />
      {page === null ? (
        <EmptyState title="Jadwal evaluasi belum diatur." />
      ) : (
        <AchievementList {...page} params={params} zone={actor.timeZone} />
      )}
    </>
  );
}
