import type { Metadata } from "next";
import { ProgramHead } from "@/components/training/program-head";
import { SessionTable } from "@/components/training/session-table";
import { Notice } from "@/components/ui/notice";
import { pageNumber, type SearchParams } from "@/components/ui/page-links";
import { Section } from "@/components/ui/section";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { readModels } from "@/lib/core/read";
import { getProgramPage } from "@/lib/training/page-data";

export const metadata: Metadata = { title: "Program pelatihan" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export default async function ProgramPage({ params, searchParams }: Props) {
  const [actor, { id }, query] = await Promise.all([requireAgencyActor(), params, searchParams]);
  const page = pageNumber(query.hal);
  const data = await readModels(actor, (tx) => getProgramPage(tx, actor, id, page));
  if (data === null) notFound();
  return (
    <>
      <Notice kabar={query.kabar} />
      <ProgramHead program={data.program} />
      <Section title="Sesi">
        <SessionTable rows={data.sessions} programId={id} page={page} params={query} />
      </Section>
    </>
  );
}
