import { ActionForm } from "@/components/form/action-form";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { Select } from "@/components/form/select";
import { SubmitButton } from "@/components/form/submit-button";
import { TextInput } from "@/components/form/text-input";
import { ButtonLink } from "@/components/ui/button";
import { saveTermAction } from "@/lib/skp/actions";
import type { ContentTerm } from "@/lib/skp/content";
import { CONSEQUENCE_LABEL, optionsOf, RESOURCE_LABEL } from "@/lib/skp/labels";
import type { SkpPage } from "@/lib/skp/queries/page";
import { detailsOf } from "@/lib/skp/rules/resources";

type Props = { page: SkpPage; term: ContentTerm & { id: string } };

/** The details of one line of the attachment, by its kind. */
export function TermForm({ page: { head, content }, term }: Props) {
  return (
    <ActionForm
      action={saveTermAction}
      id={`rincian-${term.id}`}
      className="my-2 border-s-4 border-action ps-4"
    >
      <Hidden name="skpId" value={head.id} />
      <Hidden name="termId" value={term.id} />
      <Hidden name="before" value={detailsOf(term)} />
      {term.kind === "RESOURCE" && (
        <Select
          name="resource"
          label="Jenis dukungan"
          optional
          options={optionsOf(RESOURCE_LABEL)}
          defaultValue={term.resource ?? ""}
        />
      )}
      {term.kind === "ACCOUNTABILITY" && (
        <>
          <Select
            name="workResultId"
            label="Untuk hasil kerja"
            optional
            emptyLabel="Semua hasil kerja"
            options={content.results.map(({ id, statement }) => ({ value: id, label: statement }))}
            defaultValue={term.workResultId ?? ""}
          />
          <TextInput
            name="schedule"
            label="Dilaporkan"
            help="Berkala untuk pekerjaan rutin (“setiap dua minggu”), atau tanggal tertentu."
            optional
            defaultValue={term.schedule ?? ""}
          />
          <TextInput
            name="evidence"
            label="Data atau bukti yang diharapkan"
            help="Pastikan sumber datanya dapat diakses."
            optional
            defaultValue={term.evidence ?? ""}
          />
        </>
      )}
      {term.kind === "CONSEQUENCE" && (
        <Select
          name="consequence"
          label="Berlaku"
          optional
          options={optionsOf(CONSEQUENCE_LABEL)}
          defaultValue={term.consequence ?? ""}
        />
      )}
      <FormButtons>
        <SubmitButton>Simpan rincian</SubmitButton>
        <ButtonLink tone="quiet" href={`/skp/${head.id}#lampiran-${term.kind}`}>
          Batal
        </ButtonLink>
      </FormButtons>
    </ActionForm>
  );
}
