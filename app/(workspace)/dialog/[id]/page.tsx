import type { Metadata } from "next";
import { DialogueContent } from "@/components/dialogue/dialogue-content";
import { ConfirmNotes, DialogueHead } from "@/components/dialogue/dialogue-head";
import { Notice } from "@/components/ui/notice";
import type { SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { recordView } from "@/lib/core/audit";
import { readModels } from "@/lib/core/read";
import { getDialoguePage } from "@/lib/dialogue/page-data";

export const metadata: Metadata = { title: "Dialog kinerja" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export default async function DialoguePage({ params, searchParams }: Props) {
  const [actor, { id }, query] = await Promise.all([requireAgencyActor(), params, searchParams]);
  const page = await readModels(actor, (tx) => getDialoguePage(tx, actor, id));
  if (page === null) notFound();
  if (page.side === null) {
    const { employeeId } = page.dialogue;
    await recordView(actor, "dialogue.view", { subjectType: "Dialogue", subjectId: id, employeeId });
  }
  const shown = { page, zone: actor.timeZone, now: new Date() };
  return (
    <>
      <Notice kabar={query.kabar} />
      <DialogueHead {...shown} />
      <DialogueContent {...shown} />
      <ConfirmNotes page={page} />
    </>
  );
}
