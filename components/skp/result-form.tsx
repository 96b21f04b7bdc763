import { ActionForm } from "@/components/form/action-form";
import { Autosave } from "@/components/form/autosave";
import { CheckboxRow } from "@/components/form/checkbox-row";
import { DraftNotice } from "@/components/form/draft-notice";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { RadioRows } from "@/components/form/radio-rows";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextInput } from "@/components/form/text-input";
import { ButtonLink } from "@/components/ui/button";
import type { WorkResultKind } from "@/lib/db/generated/enums";
import { saveResultAction } from "@/lib/skp/actions";
import type { ContentResult } from "@/lib/skp/content";
import { ASPECT_LABEL, KIND_LABEL, PERSPECTIVE_LABEL } from "@/lib/skp/labels";
import type { SkpPage } from "@/lib/skp/queries/page";
import type { Side } from "./indicator-row";
import { IndicatorRows } from "./indicator-rows";
import { draftedValues, storedValues } from "./result-values";
import { ServesField } from "./serves-field";

type Props = { page: SkpPage; result: (ContentResult & { number: number }) | null; kind: WorkResultKind };

const KINDS = [
  { value: "MAIN", label: "Utama", meaning: "Prioritas tinggi." },
  { value: "ADDITIONAL", label: "Tambahan", meaning: "Prioritas rendah." },
];

/** The form of one result, in the place where the result is read. */
export function ResultForm({ page, result, kind }: Props) {
  const { head, editing, zone } = page;
  const leader = head.appraiser?.positionName ?? "";
  const stored = storedValues(result, kind, leader);
  const draft = editing?.draft ?? null;
  const values = draft === null ? stored : draftedValues(stored, draft);
  const row = result?.id ?? kind;
  const anchor = result === null ? "#hasil-kerja" : `#hasil-${result.id}`;
  return (
    <div className="border-s-4 border-action ps-4">
      <h4 className="mb-3 font-semibold">
        {result === null ? "Hasil kerja baru" : `Ubah hasil kerja ${result.number}`}
      </h4>
      {editing && draft && (
        <DraftNotice
          form={editing.draftName}
          savedAt={draft.updatedAt}
          zone={zone}
          back={`/skp/${head.id}?ubah=${row}`}
        />
      )}
      <ActionForm action={saveResultAction}>
        <Hidden name="skpId" value={head.id} />
        <Hidden name="resultId" value={result?.id ?? ""} />
        <Hidden name="version" value={values.version} />
        <TextArea
          name="statement"
          label="Rencana hasil kerja"
          help="Tulis yang dicapai, bukan kegiatannya."
          rows={2}
          defaultValue={values.statement}
        />
        {result?.kindDecided ? (
          <>
            <Hidden name="kind" value={result.kind} />
            <p className="mb-5 max-w-prose">
              Jenis: {KIND_LABEL[result.kind]}, ditetapkan pejabat penilai. Bila menurut Anda lain, usulkan
              lewat komentar pada baris ini.
            </p>
          </>
        ) : (
          <RadioRows name="kind" label="Jenis" options={KINDS} defaultValue={values.kind} />
        )}
        <ServesField
          linkable={page.linkable}
          linked={result}
          servesId={values.servesId}
          servesText={values.servesText}
        />
        <TextInput
          name="assignedBy"
          label="Penugasan dari"
          help="Jabatan pimpinan atau tim kerja yang memberi penugasan."
          optional
          defaultValue={values.assignedBy}
        />
        <CheckboxRow
          name="structuralDuty"
          label="Penugasan sebagai Plt. atau Plh., atau jabatan struktural bagi pejabat fungsional"
          help="Selalu hasil kerja utama."
          defaultChecked={values.structuralDuty === "ya"}
        />
        <IndicatorRows
          rows={values.indicators}
          side={sideOf(page)}
          hasTarget={head.approach === "QUANTITATIVE"}
        />
        {editing && (
          <Autosave form={editing.draftName} serverSavedAt={draft?.updatedAt.toISOString()} timeZone={zone} />
        )}
        <FormButtons>
          <SubmitButton>Simpan hasil kerja</SubmitButton>
          <ButtonLink tone="quiet" data-cancel aria-keyshortcuts="Escape" href={`/skp/${head.id}${anchor}`}>
            Batal
          </ButtonLink>
        </FormButtons>
      </ActionForm>
    </div>
  );
}

function sideOf({ head }: SkpPage): Side {
  const optionsOf = (labels: Record<string, string>) =>
    Object.entries(labels).map(([value, label]) => ({ value, label }));
  if (head.form === "LEADER") {
    return { name: "perspective", label: "Perspektif", options: optionsOf(PERSPECTIVE_LABEL) };
  }
  if (head.approach === "QUALITATIVE") return null;
  return { name: "aspect", label: "Aspek", options: optionsOf(ASPECT_LABEL), combined: true };
}
