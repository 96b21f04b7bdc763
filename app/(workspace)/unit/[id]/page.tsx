import type { Metadata } from "next";
import { DelegationSection } from "@/components/employees/delegation-section";
import { UnitPeople } from "@/components/employees/unit-people";
import { UnitView } from "@/components/organization/unit-view";
import { Notice } from "@/components/ui/notice";
import { pageNumber, type SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { addressId } from "@/lib/core/address";
import { read } from "@/lib/core/read";
import { canDelegate, unitActions } from "@/lib/employees/policy";
import { listDelegations } from "@/lib/employees/queries/delegations";
import { getUnitPeople } from "@/lib/employees/queries/unit-people";
import { getUnitPage } from "@/lib/organization/queries/unit";

export const metadata: Metadata = { title: "Unit kerja" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export default async function UnitPage({ params, searchParams }: Props) {
  const [actor, { id }, query] = await Promise.all([requireAgencyActor(), params, searchParams]);
  const unitId = addressId(id);
  if (unitId === null) notFound();
  const number = pageNumber(query.hal);
  const now = new Date();
  const { page, list, delegations } = await read(actor, async (tx) => {
    const found = await getUnitPage(tx, actor, unitId, now);
    const list = found && (await getUnitPeople(tx, actor, found.unit, number));
    return { page: found, list, delegations: await listDelegations(tx, actor, unitId, now) };
  });
  if (page === null) notFound();
  const people = list && <UnitPeople unitId={unitId} list={list} page={number} />;
  return (
    <>
      <Notice kabar={query.kabar} />
      <UnitView
        page={page}
        {...unitActions(actor, page.unit)}
        people={people}
        delegations={
          <DelegationSection
            unitId={unitId}
            rows={delegations}
            canDelegate={canDelegate(actor, page.unit.path)}
          />
        }
      />
    </>
  );
}
