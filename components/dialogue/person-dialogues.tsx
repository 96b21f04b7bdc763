import { DialogueTable } from "@/components/dialogue/dialogue-table";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { pageNumber, type SearchParams } from "@/components/ui/page-links";
import type { AgencyActor } from "@/lib/auth/actor";
import { notFound } from "@/lib/auth/not-found";
import { readModels } from "@/lib/core/read";
import { getPersonDialogues } from "@/lib/dialogue/page-data";

type Props = { actor: AgencyActor; employeeId: string; params: SearchParams };

/** The dialogues of one person. What was said opens only for those who may read it. */
export async function PersonDialogues({ actor, employeeId, params }: Props) {
  const page = pageNumber(params.hal);
  const data = await readModels(actor, (tx) => getPersonDialogues(tx, actor, employeeId, page));
  if (data === null) notFound();
  const { person, canPlan, rows } = data;
  return (
    <>
      <PageHead
        title={`Dialog kinerja ${person.name}`}
        status={person.positionName && <p className="text-quiet">{person.positionName}</p>}
        action={
          canPlan && <ButtonLink href={`/dialog/baru?pegawai=${employeeId}`}>Rencanakan dialog</ButtonLink>
        }
      />
      <DialogueTable
        rows={rows}
        selfId={null}
        page={page}
        params={params}
        zone={actor.timeZone}
        now={new Date()}
      />
    </>
  );
}
