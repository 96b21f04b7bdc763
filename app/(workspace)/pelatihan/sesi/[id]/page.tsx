import type { Metadata } from "next";
import { EnrolOtherForm } from "@/components/training/enrol-other-form";
import { EnrolStep } from "@/components/training/enrol-step";
import { SessionFacts } from "@/components/training/session-facts";
import { sessionSentence } from "@/components/training/session-sentence";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import type { SearchParams } from "@/components/ui/page-links";
import { StatusLine } from "@/components/ui/status-line";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { readModels } from "@/lib/core/read";
import { getSessionPage } from "@/lib/training/page-data";

export const metadata: Metadata = { title: "Sesi pelatihan" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export default async function SessionPage({ params, searchParams }: Props) {
  const [actor, { id }, query] = await Promise.all([requireAgencyActor(), params, searchParams]);
  const employeeId = typeof query.pegawai === "string" ? query.pegawai : actor.employeeId;
  const question = { sessionId: id, employeeId, now: new Date() };
  const page = await readModels(actor, (tx) => getSessionPage(tx, actor, question));
  if (page === null) notFound();
  const own = employeeId === actor.employeeId;
  return (
    <>
      <Notice kabar={query.kabar} />
      <PageHead
        title={page.session.programName}
        status={<StatusLine>{sessionSentence(page, own)}</StatusLine>}
      />
      <SessionFacts session={page.session} />
      <EnrolStep page={page} own={own} />
      {page.others && page.session.state === "OPEN" && <EnrolOtherForm sessionId={id} />}
    </>
  );
}
