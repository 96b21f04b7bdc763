import type { Metadata } from "next";
import { UnitDelegations } from "@/components/employees/unit-delegations";
import { UnitPeople } from "@/components/employees/unit-people";
import { UnitView } from "@/components/organization/unit-view";
import { Notice } from "@/components/ui/notice";
import { pageNumber, type SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { addressId } from "@/lib/core/address";
import { readModels } from "@/lib/core/read";
import { unitActions } from "@/lib/employees/policy";
import { getUnitPeople } from "@/lib/employees/queries/unit-people";
import { getUnitPage } from "@/lib/organization/queries/unit";

export const metadata: Metadata = { title: "Unit kerja" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export default async function UnitPage({ params, searchParams }: Props) {
  const [actor, { id }, query] = await Promise.all([requireAgencyActor(), params, searchParams]);
  const unitId = addressId(id);
  if (unitId === null) notFound();
  const number = pageNumber(query.hal);
  const { page, list } = await readModels(actor, async (tx) => {
    const found = await getUnitPage(tx, actor, unitId, new Date());
    return { page: found, list: found && (await getUnitPeople(tx, actor, found.unit, number)) };
  });
  if (page === null) notFound();
  return (
    <>
      <Notice kabar={query.kabar} />
      <UnitView
        page={page}
        {...unitActions(actor, page.unit)}
        people={list && <UnitPeople unitId={unitId} list={list} page={number} />}
        delegations={<UnitDelegations actor={actor} unit={page.unit} />}
      />
    </>
  );
}
