import { ActionForm } from "@/components/form/action-form";
import { CheckboxRow } from "@/components/form/checkbox-row";
import { FormButtons } from "@/components/form/form-buttons";
import { RadioRows } from "@/components/form/radio-rows";
import { SubmitButton } from "@/components/form/submit-button";
import { TextInput } from "@/components/form/text-input";
import { createPeriodAction } from "@/lib/periods/actions";

export function PeriodForm({ thisYear }: { thisYear: string }) {
  return (
    <ActionForm action={createPeriodAction}>
      <TextInput name="year" label="Tahun" inputMode="numeric" defaultValue={thisYear} width="max-w-40" />
      <RadioRows
        name="rhythm"
        label="Irama evaluasi periodik"
        defaultValue="QUARTERLY"
        options={[
          {
            value: "QUARTERLY",
            label: "Triwulanan",
            meaning: "Empat evaluasi periodik dan satu evaluasi tahunan.",
          },
          {
            value: "MONTHLY",
            label: "Bulanan",
            meaning: "Dua belas evaluasi periodik dan satu evaluasi tahunan.",
          },
        ]}
      />
      <CheckboxRow name="halfYearReview" label="Tambahkan reviu tengah tahun (semester I dan II)" />
      <FormButtons>
        <SubmitButton>Buat periode</SubmitButton>
      </FormButtons>
    </ActionForm>
  );
}
