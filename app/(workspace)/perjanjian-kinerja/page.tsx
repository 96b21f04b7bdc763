import type { Metadata } from "next";
import { AgreementList } from "@/components/agreement/agreement-list";
import { AgreementTabs } from "@/components/agreement/agreement-tabs";
import { NoYear } from "@/components/agreement/no-year";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { pageNumber, type SearchParams } from "@/components/ui/page-links";
import { addressStanding } from "@/lib/agreement/address";
import { canWriteAgreement } from "@/lib/agreement/policy";
import { chooseYear, listAgreements } from "@/lib/agreement/queries/list";
import { requireAgencyActor } from "@/lib/auth/session";
import { addressText } from "@/lib/core/address";
import { readModels } from "@/lib/core/read";
import { shownYear } from "@/lib/periods/chosen-year";

export const metadata: Metadata = { title: "Perjanjian Kinerja" };

export default async function AgreementsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, params] = await Promise.all([requireAgencyActor(), searchParams]);
  const asked = await shownYear(params.tahun);
  const filter = { text: addressText(params.cari), standing: addressStanding(params.keadaan) };
  const page = pageNumber(params.hal);
  const { years, chosen, list } = await readModels(actor, async (tx) => {
    const year = await chooseYear(tx, actor, asked);
    const periodId = year.chosen?.id ?? null;
    return { ...year, list: periodId && (await listAgreements(tx, actor, { ...filter, periodId, page })) };
  });
  const mayStart = (unitPath: string) => canWriteAgreement(actor, { unitPath });
  const view = { years, page, params, mayStart, ...filter };
  return (
    <>
      <Notice kabar={params.kabar} />
      <PageHead title="Perjanjian Kinerja" status={<p>Yang dijanjikan setiap unit dalam satu tahun.</p>} />
      <AgreementTabs current="perjanjian" year={chosen?.year} />
      {chosen && list ? <AgreementList {...view} chosen={chosen} list={list} /> : <NoYear />}
    </>
  );
}
