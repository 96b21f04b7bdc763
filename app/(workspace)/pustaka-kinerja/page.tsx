import type { Metadata } from "next";
import { LibraryView } from "@/components/library/library-view";
import { Notice } from "@/components/ui/notice";
import { pageNumber, type SearchParams } from "@/components/ui/page-links";
import { requireAgencyActor } from "@/lib/auth/session";
import { readModels } from "@/lib/core/read";
import { parseLibrary } from "@/lib/library/address";
import { listLibraryUnits } from "@/lib/library/queries/branch";
import { listLibrary } from "@/lib/library/queries/shelf";

export const metadata: Metadata = { title: "Pustaka kinerja" };

export default async function LibraryPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, params] = await Promise.all([requireAgencyActor(), searchParams]);
  const filter = { ...parseLibrary(params), page: pageNumber(params.hal) };
  const { rows, units } = await readModels(actor, async (tx) => ({
    rows: await listLibrary(tx, actor.agencyId, filter),
    units: await listLibraryUnits(tx, actor.agencyId),
  }));
  return (
    <>
      <Notice kabar={params.kabar} />
      <LibraryView actor={actor} rows={rows} units={units} filter={filter} params={params} />
    </>
  );
}
