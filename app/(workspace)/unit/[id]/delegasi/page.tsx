import type { Metadata } from "next";
import { DelegationForms } from "@/components/employees/delegation-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import type { SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { addressId, addressText } from "@/lib/core/address";
import { isoDay } from "@/lib/core/dates";
import { read } from "@/lib/core/read";
import { getDelegationPage } from "@/lib/employees/queries/delegations";

export const metadata: Metadata = { title: "Delegasi kewenangan menilai" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export default async function DelegationPage({ params, searchParams }: Props) {
  const [actor, { id }, query] = await Promise.all([requireAgencyActor(), params, searchParams]);
  const unitId = addressId(id);
  const now = new Date();
  const text = addressText(query.cari);
  const page =
    unitId === null ? null : await read(actor, (tx) => getDelegationPage(tx, actor, { unitId, text, now }));
  if (page === null) notFound();
  const { unit, running, choices } = page;
  return (
    <>
      <Notice kabar={query.kabar} />
      <Breadcrumb parents={[{ href: `/unit/${unit.id}`, label: unit.name }]} current="Delegasi" />
      <PageHead
        title={`Delegasi kewenangan menilai di ${unit.name}`}
        status={
          <p className="max-w-prose text-quiet">
            Untuk pejabat fungsional yang memimpin unit, dan Plt. atau Plh. (PermenPANRB 6/2022, hal. 89).
            Selama berlaku, penerima delegasi menilai pegawai unit ini.
          </p>
        }
      />
      <DelegationForms
        unitId={unit.id}
        running={running}
        choices={choices}
        text={text}
        today={isoDay(now, actor.timeZone)}
      />
    </>
  );
}
