import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHead } from "@/components/ui/page-head";
import type { SearchParams } from "@/components/ui/page-links";
import { Tabs } from "@/components/ui/tabs";
import { getAppointPage } from "@/lib/assignments/page-data";
import { canGiveTasks } from "@/lib/assignments/policy";
import type { AgencyActor } from "@/lib/auth/actor";
import { notFound } from "@/lib/auth/not-found";
import { addressId, addressText } from "@/lib/core/address";
import { isoDay } from "@/lib/core/dates";
import { readModels } from "@/lib/core/read";
import { findUnits } from "@/lib/organization/queries/tree";
import { getUnit } from "@/lib/organization/queries/unit";
import { ApplyForm } from "./apply-form";
import { AppointForm } from "./appoint-form";

type Props = { actor: AgencyActor; params: SearchParams };

/** A leader appoints, everybody may apply. */
export async function NewTask({ actor, params }: Props) {
  if (actor.employeeId === null) notFound();
  const appoints = canGiveTasks(actor) && params.cara !== "sukarela";
  return (
    <>
      <Breadcrumb parents={[{ href: "/penugasan", label: "Penugasan" }]} current="Baru" />
      <PageHead
        title={appoints ? "Tunjuk pegawai untuk penugasan" : "Ajukan diri untuk penugasan"}
        status={
          <p className="max-w-prose text-quiet">
            {appoints
              ? "Pegawai yang Anda nilai langsung bertugas. Untuk pegawai lain, pejabat penilainya menyetujui dahulu."
              : "Di unit sendiri, unit lain, instansi lain, atau di luar pemerintah. Pejabat penilai Anda memutuskan."}
          </p>
        }
      />
      {canGiveTasks(actor) && (
        <Tabs
          label="Cara penugasan"
          tabs={[
            { href: "/penugasan/baru?cara=tunjuk", label: "Penunjukan", current: appoints },
            { href: "/penugasan/baru?cara=sukarela", label: "Pengajuan sukarela", current: !appoints },
          ]}
        />
      )}
      {appoints ? <Appoint actor={actor} params={params} /> : <Apply actor={actor} params={params} />}
    </>
  );
}

async function Appoint({ actor, params }: Props) {
  const wanted = { text: addressText(params.cari), teamId: addressId(params.tim) };
  const page = await readModels(actor, (tx) => getAppointPage(tx, actor, wanted));
  if (page === null) notFound();
  return <AppointForm {...page} text={wanted.text} today={isoDay(new Date(), actor.timeZone)} />;
}

async function Apply({ actor, params }: Props) {
  const now = new Date();
  const text = addressText(params.cari);
  const unitId = addressId(params.unit) ?? actor.unitId;
  const { unit, found } = await readModels(actor, async (tx) => ({
    unit: unitId === null ? null : await getUnit(tx, actor, unitId, now),
    found: await findUnits(tx, actor, text),
  }));
  return <ApplyForm unit={unit} text={text} found={found} today={isoDay(now, actor.timeZone)} />;
}
