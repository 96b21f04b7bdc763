import { ActionForm } from "@/components/form/action-form";
import { DateInput } from "@/components/form/date-input";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { NumberInput } from "@/components/form/number-input";
import { SubmitButton } from "@/components/form/submit-button";
import { TextInput } from "@/components/form/text-input";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { setCreditBasisAction } from "@/lib/credit/actions";
import type { CreditAccount } from "@/lib/credit/queries/account";
import { formatPoints } from "@/lib/credit/rules/points";

/** What an account begins with. */
export function BasisForm({ account: { employeeId, name, basis } }: { account: CreditAccount }) {
  return (
    <>
      <PageHead title={`Angka kredit dasar ${name}`} />
      <ActionForm action={setCreditBasisAction}>
        <Hidden name="employeeId" value={employeeId} />
        <Hidden name="version" value={basis?.version ?? 0} />
        <NumberInput
          name="points"
          label="Angka kredit dasar"
          help="Misalnya dari penetapan angka kredit terakhir, inpassing, atau 0 setelah kenaikan."
          defaultValue={basis ? formatPoints(basis.points) : ""}
        />
        <DateInput
          name="countsFrom"
          label="Dihitung mulai"
          help="Tanggal satu bulan pertama yang ditambahkan di atas angka dasar."
          defaultValue={basis?.countsFrom.toISOString().slice(0, 10)}
        />
        <TextInput
          name="source"
          label="Nomor dan tanggal penetapan"
          defaultValue={basis?.source}
          maxLength={300}
        />
        <FormButtons>
          <SubmitButton>Simpan angka kredit dasar</SubmitButton>
          <ButtonLink tone="quiet" href={`/angka-kredit/${employeeId}`}>
            Batal
          </ButtonLink>
        </FormButtons>
      </ActionForm>
    </>
  );
}
