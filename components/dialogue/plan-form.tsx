import { AppointmentFields } from "@/components/dialogue/appointment-fields";
import { ActionForm } from "@/components/form/action-form";
import { Autosave } from "@/components/form/autosave";
import { DraftNotice } from "@/components/form/draft-notice";
import { drafted } from "@/components/form/drafted";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/form/submit-button";
import { ButtonLink } from "@/components/ui/button";
import type { AgencyActor } from "@/lib/auth/actor";
import { planDialogueAction } from "@/lib/dialogue/actions";
import type { PlanPage } from "@/lib/dialogue/page-data";

/** A new dialogue; the agenda starts from what is open between the two. */
export function PlanForm({ page, actor }: { page: PlanPage; actor: AgencyActor }) {
  const { person, evaluationId, agenda, draftName, draft } = page;
  const zone = actor.timeZone;
  const back = `/dialog/baru?pegawai=${person.employeeId}`;
  return (
    <>
      {draft && <DraftNotice form={draftName} savedAt={draft.updatedAt} zone={zone} back={back} />}
      <ActionForm action={planDialogueAction}>
        <Autosave form={draftName} serverSavedAt={draft?.updatedAt.toISOString()} timeZone={zone} />
        <Hidden name="employeeId" value={person.employeeId} />
        {evaluationId !== null && <Hidden name="evaluationId" value={evaluationId} />}
        <AppointmentFields
          zone={zone}
          plannedFor={drafted(draft, "plannedFor")}
          place={drafted(draft, "place")}
          agenda={drafted(draft, "agenda", agenda) ?? agenda}
        />
        <FormButtons>
          <SubmitButton>Rencanakan dialog</SubmitButton>
          <ButtonLink tone="quiet" href="/dialog">
            Batal
          </ButtonLink>
        </FormButtons>
      </ActionForm>
    </>
  );
}
