import { ActionForm } from "@/components/form/action-form";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { RadioRows } from "@/components/form/radio-rows";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { closeCoachingAction, saveCoachingAction } from "@/lib/followup/actions";
import { OUTCOME_LABEL } from "@/lib/followup/labels";
import type { CoachingPlanView } from "@/lib/followup/queries/coaching";
import { optionsOf } from "./options";

const LIMIT = 4000;

/** The employee's part of B.1.6; the coach may write in it too. */
export function PlanForm({ plan }: { plan: CoachingPlanView }) {
  return (
    <Section title="Isi rencana pembinaan">
      <ActionForm action={saveCoachingAction} id="rencana">
        <Hidden name="planId" value={plan.id} />
        <Hidden name="version" value={plan.version} />
        <TextArea
          name="goal"
          label="Tujuan: apa yang ingin saya capai?"
          help="Indikator kinerja individu, baseline bila ada, dan targetnya."
          defaultValue={plan.goal ?? ""}
          maxLength={LIMIT}
        />
        <TextArea
          name="strategy"
          label="Strategi pencapaian target"
          optional
          defaultValue={plan.strategy ?? ""}
          maxLength={LIMIT}
        />
        <TextArea
          name="facts"
          label="Fakta: di mana saya sekarang?"
          help="Target SKP dan progres pencapaiannya."
          defaultValue={plan.facts ?? ""}
          maxLength={LIMIT}
        />
        <TextArea
          name="obstacles"
          label="Masalah/hambatan dan penyebabnya"
          optional
          defaultValue={plan.obstacles ?? ""}
          maxLength={LIMIT}
        />
        <TextArea
          name="opportunities"
          label="Peluang: apa yang dapat saya lakukan?"
          optional
          defaultValue={plan.opportunities ?? ""}
          maxLength={LIMIT}
        />
        <FormButtons>
          <SubmitButton>Simpan rencana</SubmitButton>
          {plan.goal !== null && (
            <ButtonLink tone="quiet" href={`/pembinaan/${plan.id}`}>
              Batal
            </ButtonLink>
          )}
        </FormButtons>
      </ActionForm>
    </Section>
  );
}

/** The coach ends the plan with its outcome. */
export function CloseForm({ plan }: { plan: CoachingPlanView }) {
  return (
    <Section title="Tutup pembinaan">
      <ActionForm action={closeCoachingAction} id="tutup">
        <Hidden name="planId" value={plan.id} />
        <Hidden name="version" value={plan.version} />
        <RadioRows name="outcome" label="Hasil pembinaan" options={optionsOf(OUTCOME_LABEL)} />
        <TextArea name="outcomeNote" label="Dasar hasil itu" rows={3} maxLength={LIMIT} />
        <FormButtons>
          <SubmitButton tone="secondary" pendingText="Menutup...">
            Tutup pembinaan
          </SubmitButton>
        </FormButtons>
      </ActionForm>
    </Section>
  );
}
