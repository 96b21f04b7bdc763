import { DialogueFilter } from "@/components/dialogue/dialogue-filter";
import { DialogueTable } from "@/components/dialogue/dialogue-table";
import { DialogueTabs, tabOf } from "@/components/dialogue/dialogue-tabs";
import { OpenActionTable } from "@/components/dialogue/open-action-table";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { pageNumber, type SearchParams } from "@/components/ui/page-links";
import type { AgencyActor } from "@/lib/auth/actor";
import { read } from "@/lib/core/read";
import { listMyDialogues, listOpenActions } from "@/lib/dialogue/queries/lists";

/** The person's own dialogues, or the actions still open from them. */
export async function MyDialogues({ actor, params }: { actor: AgencyActor; params: SearchParams }) {
  const tab = tabOf(params.tab);
  const name = typeof params.nama === "string" ? params.nama.trim() : "";
  const page = pageNumber(params.hal);
  const list = { selfId: actor.employeeId, page, params, zone: actor.timeZone, now: new Date() };
  return (
    <>
      <PageHead
        title="Dialog kinerja"
        action={actor.employeeId !== null && <ButtonLink href="/dialog/baru">Rencanakan dialog</ButtonLink>}
      />
      <DialogueTabs current={tab} />
      {tab === "dialog" ? (
        <>
          {actor.isAppraiser && <DialogueFilter name={name} />}
          <DialogueTable {...list} rows={await read(actor, (tx) => listMyDialogues(tx, actor, name, page))} />
        </>
      ) : (
        <OpenActionTable {...list} rows={await read(actor, (tx) => listOpenActions(tx, actor, page))} />
      )}
    </>
  );
}
