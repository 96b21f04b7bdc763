import type { Metadata } from "next";
import { EditionView } from "@/components/evaluation/edition-view";
import { Still } from "@/components/ui/still";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { readModels } from "@/lib/core/read";
import { getEditionPage } from "@/lib/evaluation/queries/editions";
import { recordEvaluationView } from "@/lib/evaluation/view";

export const metadata: Metadata = { title: "Edisi evaluasi" };

type Props = { params: Promise<{ id: string; number: string }> };

export default async function EditionPage({ params }: Props) {
  const [actor, { id, number }] = await Promise.all([requireAgencyActor(), params]);
  const now = new Date();
  const edition = /^\d{1,4}$/.test(number) ? Number(number) : 0;
  const page = await readModels(actor, (tx) => getEditionPage(tx, actor, id, edition, now));
  if (page === null) notFound();
  await recordEvaluationView(actor, page.present);
  return (
    <Still>
      <EditionView page={page} zone={actor.timeZone} now={now} />
    </Still>
  );
}
