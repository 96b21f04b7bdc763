import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import type { SearchParams } from "@/components/ui/page-links";
import type { Actor } from "@/lib/auth/actor";
import { canKeepLibrary, keepsSomeLibrary } from "@/lib/library/policy";
import type { LibraryRow, LibraryFilter as Search } from "@/lib/library/queries/shelf";
import { LibraryFilter } from "./library-filter";
import { LibraryList } from "./library-list";

type Props = {
  actor: Actor;
  rows: LibraryRow[];
  units: { id: string; name: string }[];
  filter: Search & { skpId: string | null };
  params: SearchParams;
};

/** The library as everybody reads it; who keeps it finds how to add to it. */
export function LibraryView({ actor, rows, units, filter, params }: Props) {
  const keeps = keepsSomeLibrary(actor);
  return (
    <>
      <PageHead
        title="Pustaka kinerja"
        status={
          <p className="max-w-prose">
            Hasil kerja dan indikator yang dapat dipakai lagi, per jabatan dan unit.
          </p>
        }
        action={keeps && <ButtonLink href="/pustaka-kinerja/baru">Tambah ke pustaka</ButtonLink>}
        quiet={
          keeps && (
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
