import type { Metadata } from "next";
import { ExportStatus } from "@/components/followup/export-status";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { addressId } from "@/lib/core/address";
import { readModels } from "@/lib/core/read";
import { getExport } from "@/lib/followup/queries/exports";

export const metadata: Metadata = { title: "Berkas ekspor" };

export default async function ExportPage({ params }: { params: Promise<{ id: string }> }) {
  const [actor, path] = await Promise.all([requireAgencyActor(), params]);
  const id = addressId(path.id) ?? notFound();
  const job = await readModels(actor, (tx) => getExport(tx, actor, id));
  if (job === null) notFound();
  return <ExportStatus job={job} now={new Date()} />;
}
