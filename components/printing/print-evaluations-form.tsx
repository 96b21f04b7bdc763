import { ActionForm } from "@/components/form/action-form";
import { CheckboxRow } from "@/components/form/checkbox-row";
import { Hidden } from "@/components/form/hidden";
import { Select } from "@/components/form/select";
import { SubmitButton } from "@/components/form/submit-button";
import { subperiodLabel } from "@/lib/periods/labels";
import { startPrintAction } from "@/lib/printing/actions";
import { CONTENT_MEANING } from "@/lib/printing/labels";
import type { PrintPage } from "@/lib/printing/queries";

/** The decided evaluations of a unit in one subperiod as one file. */
export function PrintEvaluationsForm({ unit, subperiods }: Pick<PrintPage, "unit" | "subperiods">) {
  return (
    <ActionForm action={startPrintAction}>
      <Hidden name="unitId" value={unit.id} />
      <Hidden name="content" value="EVALUATION" />
      <Select
        name="subperiodId"
        label="Periode evaluasi"
        help={CONTENT_MEANING.EVALUATION}
        options={subperiods.map((one) => ({
          value: one.id,
          label: `${subperiodLabel(one)} ${one.period.year}`,
        }))}
        defaultValue={subperiods[0]?.id}
      />
      <CheckboxRow name="withBelow" label="Sertakan unit di bawahnya" />
      <SubmitButton pendingText="Menyiapkan...">Buat satu berkas PDF</SubmitButton>
    </ActionForm>
  );
}
