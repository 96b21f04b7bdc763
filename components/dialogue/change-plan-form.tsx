import { AppointmentFields } from "@/components/dialogue/appointment-fields";
import { ActionForm } from "@/components/form/action-form";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/form/submit-button";
import { ButtonLink } from "@/components/ui/button";
import { toLocalInput, type Zone } from "@/lib/core/dates";
import { changePlanAction } from "@/lib/dialogue/actions";
import type { StepPage } from "@/lib/dialogue/page-data";

export function ChangePlanForm({ page, zone }: { page: StepPage; zone: Zone }) {
  return (
    <ActionForm action={changePlanAction}>
      <Hidden name="dialogueId" value={page.id} />
      <Hidden name="version" value={page.version} />
      <AppointmentFields
        zone={zone}
        plannedFor={toLocalInput(page.plannedFor, zone)}
        place={page.place ?? undefined}
        agenda={page.agenda}
      />
      <FormButtons>
        <SubmitButton>Simpan rencana</SubmitButton>
        <ButtonLink tone="quiet" href={`/dialog/${page.id}`}>
          Batal
        </ButtonLink>
      </FormButtons>
    </ActionForm>
  );
}
