import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { NameView } from "@/components/calibration/name-view";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { canConduct } from "@/lib/calibration/policy";
import { findCalibration } from "@/lib/calibration/queries/session";
import { allowsStep } from "@/lib/calibration/rules/course";
import { read } from "@/lib/core/read";

export const metadata: Metadata = { title: "Tampilkan nama" };

export default async function NamePage({ params }: { params: Promise<{ id: string }> }) {
  const [actor, { id }] = await Promise.all([requireAgencyActor(), params]);
  const calibration = await read(actor, (tx) => findCalibration(tx, actor, actor.agencyId, id));
  if (calibration === null || !canConduct(actor, calibration)) notFound();
  if (!allowsStep(calibration.state, "NAME")) redirect(`/kalibrasi/${id}`);
  return <NameView calibration={calibration} />;
}
