import { ActionForm } from "@/components/form/action-form";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { Select } from "@/components/form/select";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { ButtonLink } from "@/components/ui/button";
import { markResourceAction } from "@/lib/skp/actions";
import type { ContentTerm } from "@/lib/skp/content";
import { FULFILMENT_LABEL, optionsOf } from "@/lib/skp/labels";
import type { SkpPage } from "@/lib/skp/queries/page";

type Props = { page: SkpPage; term: ContentTerm & { id: string } };

/** Says whether one resource was agreed, and whether it came. */
export function MarkResourceForm({ page: { head }, term }: Props) {
  return (
    <ActionForm
      action={markResourceAction}
      id={`dukungan-${term.id}`}
      className="my-2 border-s-4 border-action ps-4"
    >
      <Hidden name="skpId" value={head.id} />
      <Hidden name="termId" value={term.id} />
      <Select
        name="fulfilment"
        label="Keadaan dukungan"
        help="Pimpinan menyepakati; sesudah SKP disepakati, keduanya dapat mencatat apakah dukungan terpenuhi."
        options={optionsOf(FULFILMENT_LABEL)}
        defaultValue={term.fulfilment ?? ""}
      />
      <TextArea
        name="note"
        label="Keterangan"
        help="Wajib bila tidak disepakati atau tidak terpenuhi: apa yang kurang dan akibatnya."
        optional
        rows={2}
        maxLength={1000}
        defaultValue={term.fulfilmentNote ?? ""}
      />
      <FormButtons>
        <SubmitButton>Simpan keadaan</SubmitButton>
        <ButtonLink tone="quiet" href={`/skp/${head.id}#lampiran-${term.kind}`}>
          Batal
        </ButtonLink>
      </FormButtons>
    </ActionForm>
  );
}
