import type { Metadata } from "next";
import { CreateEmployeeForm } from "@/components/employees/employee-forms";
import { PageHead } from "@/components/ui/page-head";
import type { SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { addressId } from "@/lib/core/address";
import { isoDay } from "@/lib/core/dates";
import { read } from "@/lib/core/read";
import { canManageEmployees } from "@/lib/employees/policy";
import { getUnit, listPositions } from "@/lib/organization/queries/unit";

export const metadata: Metadata = { title: "Tambah pegawai" };

export default async function NewEmployeePage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, query] = await Promise.all([requireAgencyActor(), searchParams]);
  const unitId = addressId(query.unit);
  if (unitId === null) notFound();
  const now = new Date();
  const { unit, positions } = await read(actor, async (tx) => ({
    unit: await getUnit(tx, actor, unitId, now),
    positions: await listPositions(tx, actor, unitId),
  }));
  if (unit === null || unit.endedOn !== null || !canManageEmployees(actor, unit.path)) notFound();
  return (
    <>
      <PageHead title="Tambah pegawai" status={<p>Di {unit.name}.</p>} />
      <CreateEmployeeForm unit={unit} positions={positions} today={isoDay(now, actor.timeZone)} />
    </>
  );
}
