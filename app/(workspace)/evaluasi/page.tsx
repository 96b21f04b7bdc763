import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ListTabs } from "@/components/evaluation/list-tabs";
import { MyEvaluations } from "@/components/evaluation/my-evaluations";
import { PageHead } from "@/components/ui/page-head";
import { requireAgencyActor } from "@/lib/auth/session";
import { read } from "@/lib/core/read";
import { listMyEvaluations } from "@/lib/evaluation/queries/lists";

export const metadata: Metadata = { title: "Evaluasi" };

export default async function EvaluationsPage() {
  const actor = await requireAgencyActor();
  if (actor.employeeId === null) redirect("/keberatan");
  const now = new Date();
  const rows = await read(actor, (tx) => listMyEvaluations(tx, actor, now));
  return (
    <>
      <PageHead title="Evaluasi" />
      <ListTabs actor={actor} current="saya" />
      <MyEvaluations rows={rows} actor={actor} now={now} />
    </>
  );
}
