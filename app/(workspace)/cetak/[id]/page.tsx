import type { Metadata } from "next";
import { JobView } from "@/components/printing/job-view";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { addressId } from "@/lib/core/address";
import { readModels } from "@/lib/core/read";
import { getPrintJob } from "@/lib/printing/queries";

export const metadata: Metadata = { title: "Berkas cetak" };

export default async function PrintJobPage({ params }: { params: Promise<{ id: string }> }) {
  const [actor, { id }] = await Promise.all([requireAgencyActor(), params]);
  const jobId = addressId(id) ?? notFound();
  const job = await readModels(actor, (tx) => getPrintJob(tx, actor, jobId));
  if (job === null) notFound();
  return <JobView job={job} now={new Date()} />;
}
