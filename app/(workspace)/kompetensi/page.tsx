import type { Metadata } from "next";
import { CompetencyView } from "@/components/competency/competency-view";
import { requireAgencyActor } from "@/lib/auth/session";
import { getMyCompetencies } from "@/lib/competency/queries";
import { readModels } from "@/lib/core/read";

export const metadata: Metadata = { title: "Kompetensi saya" };

export default async function CompetencyPage() {
  const actor = await requireAgencyActor();
  const page = await readModels(actor, (tx) => getMyCompetencies(tx, actor, new Date()));
  return <CompetencyView page={page} actor={actor} />;
}
