import type { Metadata } from "next";
import { SaveImport } from "@/components/imports/save-import";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { readModels } from "@/lib/core/read";
import { getImport } from "@/lib/imports/queries";
import { confirmPlanImportAction } from "@/lib/library/actions";

export const metadata: Metadata = { title: "Simpan impor SKP" };

export default async function SavePlanImportPage({ params }: { params: Promise<{ id: string }> }) {
  const [actor, { id }] = await Promise.all([requireAgencyActor(), params]);
  const job = await readModels(actor, (tx) => getImport(tx, actor, id, "/admin/impor-skp"));
  if (job === null) notFound();
  return <SaveImport job={job} action={confirmPlanImportAction} submitLabel="Simpan ke SKP pegawai" />;
}
