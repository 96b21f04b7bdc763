import type { Metadata } from "next";
import { LibraryFilter } from "@/components/library/library-filter";
import { LibraryList } from "@/components/library/library-list";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { pageNumber, type SearchParams } from "@/components/ui/page-links";
import { requireAgencyActor } from "@/lib/auth/session";
import { read } from "@/lib/core/read";
import { parseLibrary } from "@/lib/library/address";
import { canKeepLibrary, keepsSomeLibrary } from "@/lib/library/policy";
import { listLibraryUnits } from "@/lib/library/queries/branch";
import { listLibrary } from "@/lib/library/queries/shelf";

export const metadata: Metadata = { title: "Pustaka kinerja" };

export default async function LibraryPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, params] = await Promise.all([requireAgencyActor(), searchParams]);
  const filter = { ...parseLibrary(params), page: pageNumber(params.hal) };
  const { rows, units } = await read(actor, async (tx) => ({
    rows: await listLibrary(tx, actor.agencyId, filter),
    units: await listLibraryUnits(tx, actor.agencyId),
  }));
  return (
    <>
      <Notice kabar={params.kabar} />
      <PageHead
        title="Pustaka kinerja"
        status={
          <p className="max-w-prose">
            Hasil kerja dan indikator yang dapat dipakai lagi, per jabatan dan unit.
          </p>
        }
        action={
          keepsSomeLibrary(actor) && <ButtonLink href="/pustaka-kinerja/baru">Tambah ke pustaka</ButtonLink>
        }
        quiet={
          keepsSomeLibrary(actor) && (
            <ButtonLink tone="quiet" href="/admin/target-massal">
              Target bersama
            </ButtonLink>
          )
        }
      />
      <LibraryFilter {...filter} units={units} />
      <LibraryList
        {...filter}
        rows={rows}
        params={params}
        canKeep={(row) => canKeepLibrary(actor, row.unitPath)}
      />
    </>
  );
}
