import type { Metadata } from "next";
import { LibraryForm } from "@/components/library/library-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHead } from "@/components/ui/page-head";
import { isHrAdmin } from "@/lib/auth/actor";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { read } from "@/lib/core/read";
import { keepsSomeLibrary } from "@/lib/library/policy";
import { listBranches } from "@/lib/library/queries/branch";

export const metadata: Metadata = { title: "Tambah ke pustaka" };

export default async function NewLibraryPage() {
  const actor = await requireAgencyActor();
  if (!keepsSomeLibrary(actor)) notFound();
  const units = await read(actor, (tx) => listBranches(tx, actor));
  return (
    <>
      <Breadcrumb parents={[{ href: "/pustaka-kinerja", label: "Pustaka kinerja" }]} current="Tambah" />
      <PageHead title="Tambah ke pustaka" />
      <LibraryForm row={null} units={units} forAgency={isHrAdmin(actor)} />
    </>
  );
}
