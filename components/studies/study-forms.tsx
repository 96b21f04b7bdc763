import { ActionForm } from "@/components/form/action-form";
import { CheckboxRow } from "@/components/form/checkbox-row";
import { DateInput } from "@/components/form/date-input";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { Select } from "@/components/form/select";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { addStudyResultsAction } from "@/lib/skp/actions";
import { endStudyAction, recordStudyAction, updateStudyAction } from "@/lib/studies/actions";
import { STUDY_OUTCOME_LABEL } from "@/lib/studies/labels";
import type { StudyPage } from "@/lib/studies/page-data";
import type { StudyRow } from "@/lib/studies/queries/studies";
import type { SuggestionKind } from "@/lib/studies/rules/study";
import { StudyFields } from "./study-fields";

export function RecordStudyForm({ employeeId }: { employeeId: string }) {
  return (
    <ActionForm action={recordStudyAction} id="catat">
      <Hidden name="employeeId" value={employeeId} />
      <StudyFields study={null} />
      <FormButtons>
        <SubmitButton>Catat tugas belajar</SubmitButton>
      </FormButtons>
    </ActionForm>
  );
}

export function ChangeStudyForm({ study }: { study: StudyRow }) {
  return (
    <ActionForm action={updateStudyAction} id={`ubah-${study.id}`}>
      <Hidden name="studyLeaveId" value={study.id} />
      <Hidden name="version" value={study.version} />
      <StudyFields study={study} />
      <FormButtons>
        <SubmitButton tone="secondary">Simpan perubahan</SubmitButton>
      </FormButtons>
    </ActionForm>
  );
}

const OUTCOMES = Object.entries(STUDY_OUTCOME_LABEL).map(([value, label]) => ({ value, label }));

export function EndStudyForm({ study }: { study: StudyRow }) {
  return (
    <ActionForm action={endStudyAction} id={`akhir-${study.id}`}>
      <Hidden name="studyLeaveId" value={study.id} />
      <Hidden name="version" value={study.version} />
      <Select
        name="outcome"
        label="Hasil studi"
        help="Bagi yang tidak lulus, predikat kinerja nanti Kurang atau Sangat Kurang (hal. 100 dan 103)."
        options={OUTCOMES}
      />
      <DateInput name="endedOn" label="Hari terakhir tugas belajar" />
      <FormButtons>
        <SubmitButton tone="secondary">Catat akhir studi</SubmitButton>
      </FormButtons>
    </ActionForm>
  );
}

const KIND_LABEL: Record<SuggestionKind, string> = {
  ACADEMIC: "Hasil evaluasi akademik",
  GRADUATION: "Ketepatan waktu kelulusan",
  ASSIGNMENT: "Penugasan selama tugas belajar",
};

type Suggested = NonNullable<StudyPage["suggested"]>;

/** The suggested expectations, each to be chosen and worded; the chosen ones join the plan at once. */
export function ExpectationForm({ skpId, suggested }: { skpId: string; suggested: Suggested }) {
  return (
    <ActionForm action={addStudyResultsAction} id="ekspektasi">
      <Hidden name="skpId" value={skpId} />
      <Hidden name="studyLeaveId" value={suggested.studyLeaveId} />
      {suggested.items.map((item, index) => (
        <fieldset key={item.kind} className="mb-6 max-w-2xl border-s-4 border-line ps-4">
          <legend className="font-semibold">{KIND_LABEL[item.kind]}</legend>
          <CheckboxRow
            name={`items.${index}.take`}
            label="Tambahkan ke SKP"
            defaultChecked={item.kind !== "ASSIGNMENT"}
          />
          <TextArea
            name={`items.${index}.statement`}
            label="Hasil kerja"
            rows={2}
            defaultValue={item.statement}
            maxLength={1000}
          />
          <TextArea
            name={`items.${index}.indicators`}
            label="Indikator dan target, satu per baris"
            rows={2}
            defaultValue={item.indicators.join("\n")}
            optional
          />
        </fieldset>
      ))}
      <FormButtons>
        <SubmitButton>Tambahkan ke SKP</SubmitButton>
      </FormButtons>
    </ActionForm>
  );
}
