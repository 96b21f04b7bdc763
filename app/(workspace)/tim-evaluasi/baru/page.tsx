import type { Metadata } from "next";
import { FormTeam } from "@/components/calibration/form-team";
import type { SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { getFormPage } from "@/lib/calibration/queries/teams";
import { addressId, addressText } from "@/lib/core/address";
import { readModels } from "@/lib/core/read";

export const metadata: Metadata = { title: "Bentuk tim evaluasi" };

export default async function FormTeamPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, { unit, cari }] = await Promise.all([requireAgencyActor(), searchParams]);
  const text = addressText(cari);
  const page = await readModels(actor, (tx) => getFormPage(tx, actor, addressId(unit), text));
  if (page === null) notFound();
  return <FormTeam page={page} text={text} />;
}
