import type { Metadata } from "next";
import { AssignPage } from "@/components/employees/assign-page";
import type { SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { addressId, addressText } from "@/lib/core/address";
import { isoDay } from "@/lib/core/dates";
import { readModels } from "@/lib/core/read";
import { canManageEmployees } from "@/lib/employees/policy";
import { getPerson } from "@/lib/employees/queries/person";
import { findUnits } from "@/lib/organization/queries/tree";
import { getUnit, listPositions } from "@/lib/organization/queries/unit";

export const metadata: Metadata = { title: "Tempatkan pegawai" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export default async function PlaceEmployeePage({ params, searchParams }: Props) {
  const [actor, { id }, query] = await Promise.all([requireAgencyActor(), params, searchParams]);
  const employeeId = addressId(id);
  if (employeeId === null) notFound();
  const now = new Date();
  const text = addressText(query.cari);
  const page = await readModels(actor, async (tx) => {
    const person = await getPerson(tx, actor, employeeId, now);
    const unitId = addressId(query.unit) ?? person?.unitId ?? null;
    const unit = unitId === null ? null : await getUnit(tx, actor, unitId, now);
    const positions = unitId === null ? [] : await listPositions(tx, actor, unitId);
    return { person, unit, positions, found: await findUnits(tx, actor, text) };
  });
  const { person } = page;
  if (person === null || person.leftOn !== null) notFound();
  if (!canManageEmployees(actor, person.unitPath)) notFound();
  return <AssignPage {...page} person={person} text={text} today={isoDay(now, actor.timeZone)} />;
}
