import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { DateInput } from "@/components/form/date-input";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { RadioRows } from "@/components/form/radio-rows";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Section } from "@/components/ui/section";
import { cancelTaskAction, decideTaskAction, endTaskAction } from "@/lib/assignments/actions";
import type { Task } from "@/lib/assignments/queries/task";
import type { FormAction } from "@/lib/core/action";

type Props = { task: Task };

function StepForm({
  task,
  action,
  id,
  children,
}: Props & { action: FormAction; id: string; children: ReactNode }) {
  return (
    <ActionForm action={action} id={id}>
      <Hidden name="taskId" value={task.id} />
      <Hidden name="version" value={task.version} />
      {children}
    </ActionForm>
  );
}

export function DecideStep({ task }: Props) {
  return (
    <Section title="Keputusan Anda">
      <StepForm task={task} action={decideTaskAction} id="putusan">
        <RadioRows
          name="decision"
          label="Penugasan ini"
          options={[
            {
              value: "APPROVED",
              label: "Setujui",
              meaning: "Pegawai memasukkannya ke SKP untuk Anda sepakati.",
            },
            { value: "REFUSED", label: "Tolak", meaning: "Pegawai dan pemberi tugas membaca alasan Anda." },
          ]}
        />
        <TextArea
          name="note"
          label="Catatan"
          help="Wajib diisi bila menolak."
          rows={3}
          maxLength={1000}
          optional
        />
        <FormButtons>
          <SubmitButton>Simpan keputusan</SubmitButton>
        </FormButtons>
      </StepForm>
    </Section>
  );
}

export function EndStep({ task, today }: Props & { today: string }) {
  return (
    <Section title="Akhiri penugasan">
      <StepForm task={task} action={endTaskAction} id="akhiri">
        <DateInput name="endsOn" label="Hari terakhir" defaultValue={today} />
        <FormButtons>
          <SubmitButton tone="secondary">Akhiri penugasan</SubmitButton>
        </FormButtons>
      </StepForm>
    </Section>
  );
}

export function CancelStep({ task }: Props) {
  return (
    <Section title="Batalkan penugasan">
      <StepForm task={task} action={cancelTaskAction} id="batalkan">
        <TextArea name="note" label="Alasan pembatalan" rows={3} maxLength={1000} />
        <FormButtons>
          <SubmitButton tone="danger">Batalkan penugasan</SubmitButton>
        </FormButtons>
      </StepForm>
    </Section>
  );
}
