import { ActionForm } from "@/components/form/action-form";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { NumberInput } from "@/components/form/number-input";
import { RadioRows } from "@/components/form/radio-rows";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { nominateAction } from "@/lib/followup/actions";
import type { AwardKindRow } from "@/lib/followup/queries/awards";

type Props = { person: { employeeId: string; name: string }; kinds: AwardKindRow[]; year: string };

/** Proposes somebody for an award of the agency's own. */
export function NominateForm({ person, kinds, year }: Props) {
  return (
    <>
      <PageHead title={`Usulkan penghargaan untuk ${person.name}`} />
      {kinds.length === 0 ? (
        <EmptyState title="Instansi belum menetapkan jenis penghargaan.">
          <p>Minta pengelola kepegawaian instansi menetapkannya lebih dahulu.</p>
        </EmptyState>
      ) : (
        <ActionForm action={nominateAction}>
          <Hidden name="employeeId" value={person.employeeId} />
          <RadioRows
            name="kindId"
            label="Penghargaan"
            options={kinds.map(({ id, name, criteria }) => ({ value: id, label: name, meaning: criteria }))}
          />
          <NumberInput name="year" label="Tahun" defaultValue={year} />
          <TextArea
            name="reason"
            label="Alasan pengusulan"
            help="Sebut hasil kerja dan buktinya; dibaca pejabat yang memutus."
            rows={5}
            maxLength={4000}
          />
          <FormButtons>
            <SubmitButton pendingText="Mengusulkan...">Usulkan penghargaan</SubmitButton>
            <ButtonLink tone="quiet" href={`/rekam-jejak/${person.employeeId}`}>
              Batal
            </ButtonLink>
          </FormButtons>
        </ActionForm>
      )}
    </>
  );
}
