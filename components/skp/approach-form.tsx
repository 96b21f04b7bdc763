import { ActionForm } from "@/components/form/action-form";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { RadioRows } from "@/components/form/radio-rows";
import { SubmitButton } from "@/components/form/submit-button";
import { ButtonLink } from "@/components/ui/button";
import { changeApproachAction } from "@/lib/skp/actions";
import { APPROACH_LABEL, APPROACH_MEANING } from "@/lib/skp/labels";
import type { SkpPage } from "@/lib/skp/queries/page";

export const APPROACHES = (["QUANTITATIVE", "QUALITATIVE"] as const).map((value) => ({
  value,
  label: APPROACH_LABEL[value],
  meaning: APPROACH_MEANING[value],
}));

/** Changes the approach of a plan until it is agreed. */
export function ApproachForm({ page: { head } }: { page: SkpPage }) {
  return (
    <div id="pendekatan" className="mb-6 border-y border-line py-4">
      <ActionForm action={changeApproachAction}>
        <Hidden name="skpId" value={head.id} />
        <Hidden name="version" value={head.version} />
        <RadioRows
          name="approach"
          label="Pendekatan hasil kerja"
          help="Pimpinan menentukan pendekatan. Bila diganti ke kualitatif, target digabung ke kalimat indikator."
          options={APPROACHES}
          defaultValue={head.approach}
        />
        <FormButtons>
          <SubmitButton>Simpan pendekatan</SubmitButton>
          <ButtonLink tone="quiet" href={`/skp/${head.id}`}>
            Batal
          </ButtonLink>
        </FormButtons>
      </ActionForm>
    </div>
  );
}
