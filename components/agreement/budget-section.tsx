import { ActionForm } from "@/components/form/action-form";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { NumberInput } from "@/components/form/number-input";
import { SubmitButton } from "@/components/form/submit-button";
import { TextInput } from "@/components/form/text-input";
import { ButtonLink } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { saveBudgetsAction } from "@/lib/agreement/actions";
import type { AgreementPage } from "@/lib/agreement/queries/agreement";

const SPARE = 3;

/** Programmes or activities with their money. */
export function BudgetSection({ page, open }: { page: AgreementPage; open: boolean }) {
  const { head, budgets, actions } = page;
  const editable = actions.includes("EDIT");
  if (editable && open) return <BudgetForm page={page} />;
  if (budgets.length === 0 && !editable) return null;
  return (
    <Section title="Program, kegiatan, dan anggaran" id="anggaran">
      <DataTable
        caption="Program, kegiatan, dan anggaran"
        captionHidden
        rows={budgets}
        rowKey={({ id }) => id}
        columns={[
          { key: "name", header: "Program atau kegiatan", cell: ({ name }) => name },
          {
            key: "amount",
            header: "Anggaran",
            align: "end",
            nowrap: true,
            cell: ({ amount }) => `Rp${amount}`,
          },
        ]}
        empty={<p className="text-quiet">Belum ada anggaran.</p>}
      />
      {editable && (
        <div className="-mx-4">
          <ButtonLink tone="quiet" href={`/perjanjian-kinerja/${head.id}?ubah=anggaran#anggaran`}>
            Ubah anggaran
          </ButtonLink>
        </div>
      )}
    </Section>
  );
}

function BudgetForm({ page: { head, budgets } }: { page: AgreementPage }) {
  return (
    <Section title="Ubah anggaran" id="anggaran">
      <ActionForm action={saveBudgetsAction}>
        <Hidden name="agreementId" value={head.id} />
        <Hidden name="version" value={head.version} />
        {Array.from({ length: Math.min(40, budgets.length + SPARE) }, (_, index) => {
          const name = `budgets.${index}`;
          const row = budgets[index];
          return (
            <fieldset key={row?.id ?? name} className="flex flex-wrap gap-x-4 *:min-w-60 *:flex-1">
              <legend className="sr-only">Baris {index + 1}</legend>
              <TextInput
                name={`${name}.name`}
                label={`Program atau kegiatan ${index + 1}`}
                optional
                defaultValue={row?.name}
              />
              <NumberInput
                name={`${name}.amount`}
                label={`Anggaran ${index + 1} (Rp)`}
                optional
                defaultValue={row?.amount}
              />
            </fieldset>
          );
        })}
        <p className="text-sm text-quiet">Baris yang dikosongkan dihapus saat disimpan.</p>
        <FormButtons>
          <SubmitButton>Simpan anggaran</SubmitButton>
          <ButtonLink tone="quiet" href={`/perjanjian-kinerja/${head.id}#anggaran`}>
            Batal
          </ButtonLink>
        </FormButtons>
      </ActionForm>
    </Section>
  );
}
