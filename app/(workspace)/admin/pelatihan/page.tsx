import type { Metadata } from "next";
import { AgencyNeeds } from "@/components/training/needs";
import { ProgramTable } from "@/components/training/program-table";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { pageNumber, type SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { readModels } from "@/lib/core/read";
import { canManageTraining } from "@/lib/training/policy";
import { listPrograms } from "@/lib/training/queries/admin";
import { countNeeds } from "@/lib/training/queries/needs";

export const metadata: Metadata = { title: "Program pelatihan" };

export default async function ProgramsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, params] = await Promise.all([requireAgencyActor(), searchParams]);
  if (!canManageTraining(actor)) notFound();
  const filter = {
    name: typeof params.nama === "string" ? params.nama.trim() : "",
    archived: params.arsip === "ya",
    page: pageNumber(params.hal),
  };
  const { rows, needs } = await readModels(actor, async (tx) => ({
    rows: await listPrograms(tx, actor.agencyId, filter),
    needs: await countNeeds(tx, actor.agencyId),
  }));
  return (
    <>
      <Notice kabar={params.kabar} />
      <PageHead
        title="Program pelatihan"
        action={<ButtonLink href="/admin/pelatihan/baru">Buat program</ButtonLink>}
      />
      <AgencyNeeds needs={needs} />
      <ProgramTable rows={rows} {...filter} params={params} />
    </>
  );
}
