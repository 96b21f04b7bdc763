import type { Metadata } from "next";
import { PasteForm } from "@/components/library/paste-form";
import { PastePreview } from "@/components/library/paste-preview";
import { StepGone } from "@/components/skp/step-gone";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHead } from "@/components/ui/page-head";
import { requireAgencyActor } from "@/lib/auth/session";
import { getDraft } from "@/lib/core/drafts";
import { pasteDraft } from "@/lib/library/drafts";
import { openPlan } from "@/lib/library/open-plan";

export const metadata: Metadata = { title: "Tempel tabel" };

export default async function PastePage({ params }: { params: Promise<{ id: string }> }) {
  const [actor, { id }] = await Promise.all([requireAgencyActor(), params]);
  const { page, more: draft } = await openPlan(actor, id, (tx, { head }) =>
    getDraft(tx, actor, pasteDraft(actor.accountId, head.id)),
  );
  if (!page.actions.includes("editResults")) return <StepGone page={page} />;
  const { head, content } = page;
  const table = typeof draft?.values.table === "string" ? draft.values.table : "";
  return (
    <>
      <Breadcrumb parents={[{ href: `/skp/${head.id}`, label: `SKP ${head.year}` }]} current="Tempel tabel" />
      <PageHead title="Tempel tabel dari lembar kerja" />
      {table !== "" && <PastePreview skpId={head.id} table={table} held={content.results} />}
      <PasteForm skpId={head.id} table={table} />
    </>
  );
}
