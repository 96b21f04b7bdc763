import type { Metadata } from "next";
import { GivenTargets } from "@/components/library/given-targets";
import { TargetForm } from "@/components/library/target-form";
import { TargetPreview } from "@/components/library/target-preview";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { pageNumber, type SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { readModels } from "@/lib/core/read";
import { firstValues } from "@/lib/library/address";
import { getTargetPage } from "@/lib/library/page-data";
import { keepsSomeLibrary } from "@/lib/library/policy";

export const metadata: Metadata = { title: "Target bersama" };

const LIBRARY = [{ href: "/pustaka-kinerja", label: "Pustaka kinerja" }];

export default async function BulkTargetPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, params] = await Promise.all([requireAgencyActor(), searchParams]);
  if (!keepsSomeLibrary(actor)) notFound();
  const { kabar, ...values } = firstValues(params);
  const asked = { values, page: pageNumber(params.hal), now: new Date() };
  const page = await readModels(actor, (tx) => getTargetPage(tx, actor, asked));
  return (
    <>
      <Notice kabar={kabar} />
      <Breadcrumb parents={LIBRARY} current="Target bersama" />
      <PageHead
        title="Target bersama"
        status={<p>Satu hasil kerja untuk banyak pegawai sekaligus. Lihat pratinjau dahulu.</p>}
      />
      {page.preview && <TargetPreview preview={page.preview} values={values} page={asked.page} />}
      <TargetForm page={page} values={values} assignedBy={page.units[0]?.name ?? ""} />
      <GivenTargets given={page.given} zone={actor.timeZone} />
    </>
  );
}
