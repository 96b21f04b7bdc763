import { ActionForm } from "@/components/form/action-form";
import { CheckboxRow } from "@/components/form/checkbox-row";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { NumberInput } from "@/components/form/number-input";
import { SubmitButton } from "@/components/form/submit-button";
import { Section } from "@/components/ui/section";
import { PREDICATE_LABEL } from "@/lib/evaluation/labels";
import { setAllowanceAction, setPeriodicCoachingAction } from "@/lib/followup/actions";
import type { FollowUpSettings } from "@/lib/followup/queries/settings";
import { PREDICATES } from "@/lib/handover/rules/report";

/** Coaching of periods, and shares of the allowance. */
export function SettingsForms({ settings }: { settings: FollowUpSettings }) {
  return (
    <>
      <Section title="Pembinaan">
        <ActionForm action={setPeriodicCoachingAction} id="pembinaan">
          <Hidden name="version" value={settings.version} />
          <CheckboxRow
            name="periodic"
            label="Rencana pembinaan juga terbuka untuk evaluasi bulanan atau triwulanan di bawah “Baik”"
            help="Berlaku untuk evaluasi yang ditetapkan sesudah ini. Evaluasi tahunan selalu."
            defaultChecked={settings.coachPeriodic}
          />
          <FormButtons>
            <SubmitButton>Simpan pengaturan pembinaan</SubmitButton>
          </FormButtons>
        </ActionForm>
      </Section>
      <Section title="Dasar tunjangan">
        <p className="mb-3 max-w-prose">
          Besaran tunjangan mengikuti peraturan instansi. Tanpa persentase, ekspor hanya memuat predikat.
        </p>
        <ActionForm action={setAllowanceAction} id="tunjangan">
          <CheckboxRow
            name="enabled"
            label="Sertakan persentase per predikat dalam ekspor"
            defaultChecked={settings.allowance}
          />
          {PREDICATES.map((one) => (
            <NumberInput
              key={one}
              name={one}
              label={PREDICATE_LABEL[one]}
              unit="%"
              optional
              defaultValue={settings.shares[one] ?? ""}
            />
          ))}
          <FormButtons>
            <SubmitButton>Simpan persentase</SubmitButton>
          </FormButtons>
        </ActionForm>
      </Section>
    </>
  );
}
