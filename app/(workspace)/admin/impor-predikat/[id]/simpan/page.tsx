import type { Metadata } from "next";
import { SaveImport } from "@/components/imports/save-import";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { readModels } from "@/lib/core/read";
import { confirmFormerImportAction } from "@/lib/followup/actions";
import { getImport } from "@/lib/imports/queries";

export const metadata: Metadata = { title: "Simpan impor predikat" };

export default async function SaveFormerImportPage({ params }: { params: Promise<{ id: string }> }) {
  const [actor, { id }] = await Promise.all([requireAgencyActor(), params]);
  const job = await readModels(actor, (tx) => getImport(tx, actor, id, "/admin/impor-predikat"));
  if (job === null) notFound();
  return <SaveImport job={job} action={confirmFormerImportAction} submitLabel="Simpan predikat" />;
}
