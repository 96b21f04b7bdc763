import type { Metadata } from "next";
import { NotesForm } from "@/components/dialogue/notes-form";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { readModels } from "@/lib/core/read";
import { getStepPage } from "@/lib/dialogue/page-data";

export const metadata: Metadata = { title: "Catatan dialog" };

export default async function NotesPage({ params }: { params: Promise<{ id: string }> }) {
  const [actor, { id }] = await Promise.all([requireAgencyActor(), params]);
  const page = await readModels(actor, (tx) => getStepPage(tx, actor, id, "WRITE_NOTES"));
  if (page === null) notFound();
  return (
    <>
      <PageHead
        title={`Catatan dialog ${page.employeeName} dan ${page.leaderName}`}
        status={
          <p className="max-w-prose text-quiet">
            Kedua pihak dapat menulis. Setiap perubahan membatalkan konfirmasi yang sudah diberikan.
          </p>
        }
      />
      <Section title="Agenda">
        <p className="max-w-prose whitespace-pre-line">{page.agenda}</p>
      </Section>
      <NotesForm page={page} zone={actor.timeZone} />
    </>
  );
}
