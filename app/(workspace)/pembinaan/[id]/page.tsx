import type { Metadata } from "next";
import { CoachingView } from "@/components/followup/coaching-view";
import { Notice } from "@/components/ui/notice";
import type { SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { addressId } from "@/lib/core/address";
import { recordView } from "@/lib/core/audit";
import { read } from "@/lib/core/read";
import { getCoachingPlan } from "@/lib/followup/queries/coaching";

export const metadata: Metadata = { title: "Rencana pembinaan" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export default async function CoachingPage({ params, searchParams }: Props) {
  const [actor, path, query] = await Promise.all([requireAgencyActor(), params, searchParams]);
  const id = addressId(path.id) ?? notFound();
  const now = new Date();
  const plan = await read(actor, (tx) => getCoachingPlan(tx, actor, id, now));
  if (plan === null) notFound();
  const { employeeId } = plan;
  await recordView(actor, "coaching.view", { subjectType: "CoachingPlan", subjectId: id, employeeId });
  return (
    <>
      <Notice kabar={query.kabar} />
      <CoachingView plan={plan} actor={actor} now={now} changing={query.ubah === "ya"} />
    </>
  );
}
