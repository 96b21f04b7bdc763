import { ActionForm } from "@/components/form/action-form";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { RadioRows } from "@/components/form/radio-rows";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import type { Task } from "@/lib/assignments/queries/task";
import { addTaskResultAction } from "@/lib/skp/actions";

type Props = { task: Task };

/** What has to happen before the task can go into the plan; null when it can now. */
function obstacleOf({ skpId, skpState, year }: Task) {
  if (skpId === null) {
    return (
      <>
        Anda belum punya SKP {year}. <Link href="/skp">Mulai SKP</Link> dahulu, lalu kembali ke sini.
      </>
    );
  }
  if (skpState === "SUBMITTED") {
    return (
      <>
        SKP Anda sedang diajukan. <Link href={`/skp/${skpId}/tarik`}>Tarik kembali SKP</Link> dahulu, lalu
        kembali ke sini.
      </>
    );
  }
  return skpState === "AGREED"
    ? "SKP Anda sudah disepakati. Minta pejabat penilai membukanya kembali karena penugasan baru, lalu kembali ke sini."
    : null;
}

/** The employee takes an approved task into the own plan. */
export function PlanStep({ task }: Props) {
  const obstacle = obstacleOf(task);
  const always = task.duty === "REGULAR" ? null : "Penugasan ini selalu menjadi hasil kerja utama.";
  return (
    <Section title="Masukkan ke SKP" id="skp">
      {obstacle !== null ? (
        <p className="max-w-prose">{obstacle}</p>
      ) : (
        <ActionForm action={addTaskResultAction} id="masuk-skp">
          <Hidden name="taskId" value={task.id} />
          <TextArea
            name="statement"
            label="Hasil kerja"
            help="Tulis sebagai capaian, bukan kegiatan. Indikator dan target dilengkapi di SKP."
            rows={3}
            defaultValue={task.title}
            maxLength={1000}
          />
          {always === null ? (
            <RadioRows
              name="kind"
              label="Kelompok"
              defaultValue="MAIN"
              options={[
                { value: "MAIN", label: "Utama", meaning: "Prioritas tinggi; atasan yang menentukan." },
                { value: "ADDITIONAL", label: "Tambahan", meaning: "Prioritas rendah." },
              ]}
            />
          ) : (
            <p className="mb-5 max-w-prose">{always}</p>
          )}
          <FormButtons>
            <SubmitButton>Masukkan ke SKP</SubmitButton>
          </FormButtons>
        </ActionForm>
      )}
    </Section>
  );
}
