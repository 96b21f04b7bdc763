import { AppointmentFields } from "@/components/dialogue/appointment-fields";
import { ActionForm } from "@/components/form/action-form";
import { Autosave } from "@/components/form/autosave";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/form/submit-button";
import { ButtonLink } from "@/components/ui/button";
import type { AgencyActor } from "@/lib/auth/actor";
import { planDialogueAction } from "@/lib/dialogue/actions";
import type { PlanPage } from "@/lib/dialogue/page-data";

/** A new dialogue; the agenda starts from what is open between the two. */
export function PlanForm({ page, actor }: { page: PlanPage; actor: AgencyActor }) {
  const { person, evaluationId, agenda } = page;
  return (
    <ActionForm action={planDialogueAction}>
      <Autosave form={`dialog.baru.${person.employeeId}.${actor.accountId}`} timeZone={actor.timeZone} />
      <Hidden name="employeeId" value={person.employeeId} />
      {evaluationId !== null && <Hidden name="evaluationId" value={evaluationId} />}
      <AppointmentFields zone={actor.timeZone} agenda={agenda} />
      <FormButtons>
        <SubmitButton>Rencanakan dialog</SubmitButton>
        <ButtonLink tone="quiet" href="/dialog">
          Batal
        </ButtonLink>
      </FormButtons>
    </ActionForm>
  );
}
