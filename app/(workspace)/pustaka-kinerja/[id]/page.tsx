import type { Metadata } from "next";
import { ArchiveForm } from "@/components/library/archive-form";
import { LibraryForm } from "@/components/library/library-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import type { SearchParams } from "@/components/ui/page-links";
import { isHrAdmin } from "@/lib/auth/actor";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { read } from "@/lib/core/read";
import { canKeepLibrary } from "@/lib/library/policy";
import { listBranches } from "@/lib/library/queries/branch";
import { getLibraryRow } from "@/lib/library/queries/shelf";
import { parseId } from "@/lib/skp/address";

export const metadata: Metadata = { title: "Ubah isi pustaka" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export default async function LibraryEntryPage({ params, searchParams }: Props) {
  const [actor, { id }, { kabar }] = await Promise.all([requireAgencyActor(), params, searchParams]);
  const libraryId = parseId(id) ?? notFound();
  const [row, units] = await read(actor, async (tx) => [
    await getLibraryRow(tx, actor, libraryId),
    await listBranches(tx, actor),
  ]);
  if (row === null || !canKeepLibrary(actor, row.unitPath)) notFound();
  return (
    <>
      <Breadcrumb parents={[{ href: "/pustaka-kinerja", label: "Pustaka kinerja" }]} current="Ubah" />
      <Notice kabar={kabar} />
      <PageHead title="Ubah isi pustaka" />
      <LibraryForm row={row} units={units} forAgency={isHrAdmin(actor)} />
      <ArchiveForm row={row} />
    </>
  );
}
