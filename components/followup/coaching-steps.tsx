import { ActionForm } from "@/components/form/action-form";
import { DateInput } from "@/components/form/date-input";
import { Folded } from "@/components/form/folded";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { Select } from "@/components/form/select";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextInput } from "@/components/form/text-input";
import { Badge } from "@/components/ui/badge";
import { Section } from "@/components/ui/section";
import type { AgencyActor } from "@/lib/auth/actor";
import { formatDay } from "@/lib/core/dates";
import { addStepAction, finishStepAction } from "@/lib/followup/actions";
import { canFinishStep } from "@/lib/followup/policy";
import type { CoachingPlanView, Step } from "@/lib/followup/queries/coaching";
import { optionsOf, STEP_OWNER } from "./options";

type Props = { plan: CoachingPlanView; actor: AgencyActor; writes: boolean; now: Date };

/** Langkah ke depan: who does what until when, and what became of it. */
export function CoachingSteps({ plan, actor, writes, now }: Props) {
  return (
    <Section title="Langkah ke depan">
      {plan.steps.length === 0 && <p>Belum ada langkah yang disepakati.</p>}
      <ol className="space-y-4">
        {plan.steps.map((step) => (
          <li key={step.id} className="border-b border-line pb-3">
            <p className="font-semibold">{step.text}</p>
            <p className="flex flex-wrap gap-x-3 text-quiet">
              {STEP_OWNER[step.owner]}, paling lambat {formatDay(new Date(step.dueOn))}{" "}
              <StepState step={step} now={now} />
            </p>
            {step.doneNote && <p className="max-w-prose">Hasil: {step.doneNote}</p>}
            {writes && step.doneAt === null && canFinishStep(actor, plan, step.owner) && (
              <ActionForm action={finishStepAction} id={`langkah-${step.id}`}>
                <Hidden name="stepId" value={step.id} />
                <Hidden name="version" value={step.version} />
                <TextInput name="note" label="Hasil langkah ini" maxLength={1000} />
                <SubmitButton tone="secondary">Selesaikan langkah</SubmitButton>
              </ActionForm>
            )}
          </li>
        ))}
      </ol>
      {writes && (
        <div className="mt-4">
          <Folded summary="Tambah langkah" names={["text", "owner", "dueOn"]} open={plan.steps.length === 0}>
            <ActionForm action={addStepAction} id="langkah-baru">
              <Hidden name="planId" value={plan.id} />
              <TextArea
                name="text"
                label="Langkah"
                help="Strategi untuk mengatasi masalah/hambatan."
                rows={2}
                maxLength={1000}
              />
              <Select name="owner" label="Dilakukan oleh" options={optionsOf(STEP_OWNER)} />
              <DateInput name="dueOn" label="Paling lambat" />
              <FormButtons>
                <SubmitButton>Tambah langkah</SubmitButton>
              </FormButtons>
            </ActionForm>
          </Folded>
        </div>
      )}
    </Section>
  );
}

function StepState({ step, now }: { step: Step; now: Date }) {
  if (step.doneAt !== null) return <Badge tone="done">Selesai</Badge>;
  const late = new Date(step.dueOn).getTime() + 86_400_000 < now.getTime();
  return <Badge tone={late ? "error" : "neutral"}>{late ? "Lewat batas" : "Berjalan"}</Badge>;
}
