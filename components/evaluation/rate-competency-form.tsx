import { EvaluationForm } from "@/components/evaluation/evaluation-form";
import { LEVEL_OPTIONS } from "@/components/evaluation/level-options";
import { RatingFoot } from "@/components/evaluation/rating-foot";
import { startingFrom } from "@/components/evaluation/typed";
import { Select } from "@/components/form/select";
import { TextArea } from "@/components/form/text-area";
import { Explain } from "@/components/ui/explain";
import type { Zone } from "@/lib/core/dates";
import { rateCompetencyAction } from "@/lib/evaluation/actions";
import { COMPETENCY_LABEL, LEVEL_LABEL } from "@/lib/evaluation/labels";
import type { RatingPage } from "@/lib/evaluation/queries/page";
import { TEXT_LIMIT } from "@/lib/evaluation/rules/limits";

/** The nine competencies with the level the position requires. */
export function RateCompetencyForm({ page, zone }: { page: RatingPage; zone: Zone }) {
  const { record, draft } = page;
  const from = startingFrom(draft);
  const back = `/evaluasi/${record.id}/nilai?bagian=kompetensi`;
  return (
    <EvaluationForm page={page} action={rateCompetencyAction} back={back} zone={zone}>
      <Explain term="Level kompetensi">
        <ul>
          {LEVEL_LABEL.map(({ level, label, meaning }) => (
            <li key={level}>
              {level} – {label}: {meaning}
            </li>
          ))}
        </ul>
      </Explain>
      <ol className="divide-y divide-line">
        {record.competencies.map(({ competency, required, selfLevel, level, reason }) => {
          const name = COMPETENCY_LABEL[competency];
          const own = selfLevel === null ? "" : ` Menurut pegawai: level ${selfLevel}.`;
          return (
            <li key={competency} className="gap-8 py-4 lg:grid lg:grid-cols-2">
              <Select
                name={`competencies.${competency}.level`}
                label={name}
                help={`Jabatan meminta level ${required}.${own}`}
                emptyLabel="Pilih level"
                options={LEVEL_OPTIONS}
                defaultValue={from(`competencies.${competency}.level`, level)}
              />
              <TextArea
                name={`competencies.${competency}.reason`}
                label={`Alasan level ${name}`}
                help={`Wajib bila di bawah level ${required}.`}
                optional
                rows={2}
                maxLength={TEXT_LIMIT}
                defaultValue={from(`competencies.${competency}.reason`, reason)}
              />
            </li>
          );
        })}
      </ol>
      <RatingFoot page={page} nextLabel="Simpan, lanjut ke simpulan" />
    </EvaluationForm>
  );
}
