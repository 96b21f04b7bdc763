import { ActionForm } from "@/components/form/action-form";
import { CheckboxRow } from "@/components/form/checkbox-row";
import { Hidden } from "@/components/form/hidden";
import { RadioRows } from "@/components/form/radio-rows";
import { Select } from "@/components/form/select";
import { SubmitButton } from "@/components/form/submit-button";
import { startPrintAction } from "@/lib/printing/actions";
import { CONTENT_LABEL, CONTENT_MEANING } from "@/lib/printing/labels";
import type { PrintPage } from "@/lib/printing/queries";

const CONTENTS = ["PLAN", "PLANNING"] as const;

/** What of a unit goes into one file. */
export function PrintForm({ unit, periods }: Pick<PrintPage, "unit" | "periods">) {
  return (
    <ActionForm action={startPrintAction}>
      <Hidden name="unitId" value={unit.id} />
      <Select
        name="periodId"
        label="Tahun"
        options={periods.map(({ id, year }) => ({ value: id, label: String(year) }))}
        defaultValue={periods[0]?.id}
      />
      <RadioRows
        name="content"
        label="Dokumen"
        options={CONTENTS.map((value) => ({
          value,
          label: CONTENT_LABEL[value],
          meaning: CONTENT_MEANING[value],
        }))}
        defaultValue="PLAN"
      />
      <CheckboxRow name="withBelow" label="Sertakan unit di bawahnya" />
      <SubmitButton pendingText="Menyiapkan...">Buat satu berkas PDF</SubmitButton>
    </ActionForm>
  );
}
