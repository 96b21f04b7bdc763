import { ActionForm } from "@/components/form/action-form";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { ButtonLink } from "@/components/ui/button";
import { checkPasteAction } from "@/lib/library/actions";
import { PASTE_COLUMNS } from "@/lib/library/rules/paste";

type Props = { skpId: string; table: string };

/** One box for a whole table. */
export function PasteForm({ skpId, table }: Props) {
  return (
    <ActionForm action={checkPasteAction} id="tabel">
      <Hidden name="skpId" value={skpId} />
      <TextArea
        name="table"
        label="Tabel"
        help={`Salin dari lembar kerja lalu tempel di sini. Urutan kolom: ${PASTE_COLUMNS.join(", ")}. Dua kolom terakhir boleh tidak ada. Sel pertama yang kosong (atau sel gabungan) melanjutkan hasil kerja di atasnya.`}
        rows={8}
        defaultValue={table}
      />
      <FormButtons>
        <SubmitButton tone={table === "" ? "primary" : "secondary"} pendingText="Memeriksa...">
          Periksa tabel
        </SubmitButton>
        <ButtonLink tone="quiet" href={`/skp/${skpId}`}>
          Kembali ke SKP
        </ButtonLink>
      </FormButtons>
    </ActionForm>
  );
}
