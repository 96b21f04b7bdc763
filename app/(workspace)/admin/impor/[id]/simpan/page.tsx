import type { Metadata } from "next";
import { SaveImport } from "@/components/imports/save-import";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { readModels } from "@/lib/core/read";
import { confirmImportAction } from "@/lib/imports/actions";
import { getImport } from "@/lib/imports/queries";

export const metadata: Metadata = { title: "Simpan hasil impor" };

export default async function SaveImportPage({ params }: { params: Promise<{ id: string }> }) {
  const [actor, { id }] = await Promise.all([requireAgencyActor(), params]);
  const job = await readModels(actor, (tx) => getImport(tx, actor, id, "/admin/impor"));
  if (job === null) notFound();
  return <SaveImport job={job} action={confirmImportAction} submitLabel="Simpan ke data instansi" />;
}
