import type { Metadata } from "next";
import { AchievementView } from "@/components/achievement/achievement-view";
import { Notice } from "@/components/ui/notice";
import type { SearchParams } from "@/components/ui/page-links";
import { getAchievementPage } from "@/lib/achievement/queries/unit";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { addressId } from "@/lib/core/address";
import { readModels } from "@/lib/core/read";
import { chooseSubperiod } from "@/lib/evaluation/queries/lists";

export const metadata: Metadata = { title: "Capaian unit" };

type Props = { params: Promise<{ unitId: string }>; searchParams: Promise<SearchParams> };

export default async function UnitAchievementPage({ params, searchParams }: Props) {
  const [actor, path, query] = await Promise.all([requireAgencyActor(), params, searchParams]);
  const unitId = addressId(path.unitId) ?? notFound();
  const now = new Date();
  const page = await readModels(actor, async (tx) => {
    const asked = addressId(query.subperiode);
    const subperiodId = asked ?? (await chooseSubperiod(tx, actor.agencyId, undefined, now))?.subperiod.id;
    return subperiodId === undefined ? null : getAchievementPage(tx, actor, { unitId, subperiodId }, now);
  });
  if (page === null) notFound();
  return (
    <>
      <Notice kabar={query.kabar} />
      <AchievementView page={page} zone={actor.timeZone} changing={query.ubah === "ya"} />
    </>
  );
}
