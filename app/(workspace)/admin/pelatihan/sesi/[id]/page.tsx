import type { Metadata } from "next";
import { EnrolOtherForm } from "@/components/training/enrol-other-form";
import { ManagedSessionHead } from "@/components/training/managed-session-head";
import { Participants } from "@/components/training/participants";
import { Notice } from "@/components/ui/notice";
import { pageNumber, type SearchParams } from "@/components/ui/page-links";
import { Section } from "@/components/ui/section";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { read } from "@/lib/core/read";
import { getManagedSession } from "@/lib/training/page-data";

export const metadata: Metadata = { title: "Sesi pelatihan" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export default async function ManagedSessionPage({ params, searchParams }: Props) {
  const [actor, { id }, query] = await Promise.all([requireAgencyActor(), params, searchParams]);
  const page = pageNumber(query.hal);
  const question = { sessionId: id, page, now: new Date() };
  const data = await read(actor, (tx) => getManagedSession(tx, actor, question));
  if (data === null) notFound();
  return (
    <>
      <Notice kabar={query.kabar} />
      <ManagedSessionHead data={data} />
      <Section title="Peserta">
        <Participants data={data} page={page} params={query} />
      </Section>
      {data.canChange && <EnrolOtherForm sessionId={id} managing />}
    </>
  );
}
