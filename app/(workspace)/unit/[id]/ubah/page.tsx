import type { Metadata } from "next";
import { ChangeUnit } from "@/components/organization/change-unit";
import type { SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { addressId, addressText } from "@/lib/core/address";
import { isoDay } from "@/lib/core/dates";
import { readModels } from "@/lib/core/read";
import { canManageOrganization } from "@/lib/organization/policy";
import { findUnits } from "@/lib/organization/queries/tree";
import { getUnit } from "@/lib/organization/queries/unit";

export const metadata: Metadata = { title: "Ubah unit" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export default async function ChangeUnitPage({ params, searchParams }: Props) {
  const [actor, { id }, { cari, induk }] = await Promise.all([requireAgencyActor(), params, searchParams]);
  const unitId = addressId(id);
  if (unitId === null || !canManageOrganization(actor)) notFound();
  const now = new Date();
  const text = addressText(cari);
  const { unit, parent, found } = await readModels(actor, async (tx) => {
    const parentId = addressId(induk);
    return {
      unit: await getUnit(tx, actor, unitId, now),
      parent: parentId === null ? null : await getUnit(tx, actor, parentId, now),
      found: await findUnits(tx, actor, text),
    };
  });
  if (unit === null || unit.endedOn !== null) notFound();
  const today = isoDay(now, actor.timeZone);
  return <ChangeUnit unit={unit} parent={parent} text={text} found={found} today={today} />;
}
