import type { Metadata } from "next";
import { HolidayView } from "@/components/holidays/holiday-view";
import { Notice } from "@/components/ui/notice";
import type { SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { addressYear } from "@/lib/core/address";
import { isoDay } from "@/lib/core/dates";
import { readModels } from "@/lib/core/read";
import { canManageHolidays, canSeeHolidays } from "@/lib/holidays/policy";
import { getHolidayPage } from "@/lib/holidays/queries";

export const metadata: Metadata = { title: "Hari libur" };

type Props = { searchParams: Promise<SearchParams> };

export default async function HolidaysPage({ searchParams }: Props) {
  const [actor, { untuk, kabar }] = await Promise.all([requireAgencyActor(), searchParams]);
  if (!canSeeHolidays(actor)) notFound();
  const current = Number(isoDay(new Date(), actor.timeZone).slice(0, 4));
  const year = addressYear(untuk) ?? current;
  const page = await readModels(actor, (tx) => getHolidayPage(tx, actor, year));
  const years = [...new Set([current - 1, current, current + 1, year])].sort();
  return (
    <>
      <Notice kabar={kabar} />
      <HolidayView page={page} years={years} canManage={canManageHolidays(actor)} />
    </>
  );
}
