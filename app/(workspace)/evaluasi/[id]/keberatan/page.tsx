import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { FormHead } from "@/components/evaluation/form-head";
import { ObjectionForm } from "@/components/evaluation/objection-form";
import { requireAgencyActor } from "@/lib/auth/session";
import { readModels } from "@/lib/core/read";
import { getFormPage } from "@/lib/evaluation/queries/page";

export const metadata: Metadata = { title: "Ajukan keberatan" };

export default async function ObjectPage({ params }: { params: Promise<{ id: string }> }) {
  const [actor, { id }] = await Promise.all([requireAgencyActor(), params]);
  const now = new Date();
  const page = await readModels(actor, (tx) => getFormPage(tx, actor, id, "keberatan", "OBJECT", now));
  if (page === null) redirect(`/evaluasi/${id}`);
  return (
    <>
      <FormHead title="Ajukan keberatan" record={page.record} actor={actor} now={now} />
      <ObjectionForm page={page} zone={actor.timeZone} />
    </>
  );
}
