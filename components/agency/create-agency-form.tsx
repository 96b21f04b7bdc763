import { randomUUID } from "node:crypto";
import { ActionForm } from "@/components/form/action-form";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { RadioRows } from "@/components/form/radio-rows";
import { SubmitButton } from "@/components/form/submit-button";
import { ButtonLink } from "@/components/ui/button";
import { createAgencyAction } from "@/lib/agency/actions";
import { AGENCY_KIND_LABEL } from "@/lib/agency/labels";
import { AgencyFields } from "./agency-fields";

export function CreateAgencyForm() {
  return (
    <ActionForm action={createAgencyAction} className="max-w-xl">
      <Hidden name="agencyId" value={randomUUID()} />
      <AgencyFields />
      <RadioRows
        name="kind"
        label="Jenis instansi"
        options={Object.entries(AGENCY_KIND_LABEL).map(([value, label]) => ({ value, label }))}
      />
      <FormButtons>
        <SubmitButton>Buat instansi</SubmitButton>
        <ButtonLink tone="quiet" href="/operator/instansi">
          Batal
        </ButtonLink>
      </FormButtons>
    </ActionForm>
  );
}
