import { EvaluationForm } from "@/components/evaluation/evaluation-form";
import { LEVEL_OPTIONS } from "@/components/evaluation/level-options";
import { RecordedWork } from "@/components/evaluation/recorded-work";
import { startingFrom } from "@/components/evaluation/typed";
import { FormButtons } from "@/components/form/form-buttons";
import { Select } from "@/components/form/select";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import type { Zone } from "@/lib/core/dates";
import { saveSelfReviewAction } from "@/lib/evaluation/actions";
import { COMPETENCY_LABEL } from "@/lib/evaluation/labels";
import type { FormPage } from "@/lib/evaluation/queries/page";
import { TEXT_LIMIT } from "@/lib/evaluation/rules/limits";
import { BEHAVIOUR_VALUES } from "@/lib/skp/behaviour-values";

type Props = { page: FormPage; zone: Zone; now: Date };

/** The employee's own view: per result, per value, per competency, and a general note. */
export function SelfReviewForm({ page, zone, now }: Props) {
  const { record, draft } = page;
  const from = startingFrom(draft);
  const self = (name: string, label: string, stored: string | null, rows = 2) => (
    <TextArea
      name={name}
      label={label}
      optional
      rows={rows}
      maxLength={TEXT_LIMIT}
      defaultValue={from(name, stored)}
    />
  );
  return (
    <EvaluationForm
      page={page}
      action={saveSelfReviewAction}
      back={`/evaluasi/${record.id}/mandiri`}
      zone={zone}
    >
      <Section title="Hasil kerja">
        <ol className="divide-y divide-line">
          {record.results.map((result) => (
            <li key={result.id} className="gap-6 py-4 lg:grid lg:grid-cols-2">
              <div>
                <h3 className="mb-2 font-semibold">
                  {result.number}. {result.statement}
                </h3>
                <RecordedWork result={{ ...result, selfText: null }} zone={zone} now={now} />
              </div>
              {self(
                `results.${result.id}.selfText`,
                `Ulasan hasil kerja ${result.number}`,
                result.selfText,
                3,
              )}
            </li>
          ))}
        </ol>
      </Section>
      <Section title="Perilaku kerja">
        <div className="gap-x-6 md:grid md:grid-cols-2">
          {record.behaviours.map(({ value, selfText }) => (
            <div key={value}>
              {self(`behaviours.${value}.selfText`, BEHAVIOUR_VALUES[value].title, selfText)}
            </div>
          ))}
        </div>
      </Section>
      <Section title="Kompetensi">
        <p className="mb-3 max-w-prose">Pilih level yang menurut Anda sudah Anda capai.</p>
        <div className="gap-x-6 md:grid md:grid-cols-2">
          {record.competencies.map(({ competency, required, selfLevel }) => (
            <Select
              key={competency}
              name={`competencies.${competency}.selfLevel`}
              label={COMPETENCY_LABEL[competency]}
              help={`Jabatan Anda meminta level ${required}.`}
              optional
              emptyLabel="Belum memilih"
              options={LEVEL_OPTIONS}
              defaultValue={from(`competencies.${competency}.selfLevel`, selfLevel)}
            />
          ))}
        </div>
      </Section>
      <Section title="Catatan umum">
        {self("note", "Catatan untuk pejabat penilai", record.selfNote, 4)}
      </Section>
      <FormButtons>
        <SubmitButton name="intent" value="send" pendingText="Mengirim...">
          Kirim ke pejabat penilai
        </SubmitButton>
        <SubmitButton name="intent" value="save" tone="secondary">
          Simpan draf
        </SubmitButton>
        <ButtonLink tone="quiet" href={`/evaluasi/${record.id}`}>
          Kembali
        </ButtonLink>
      </FormButtons>
    </EvaluationForm>
  );
}
