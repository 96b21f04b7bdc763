import { ActionForm } from "@/components/form/action-form";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { RadioRows } from "@/components/form/radio-rows";
import { SubmitButton } from "@/components/form/submit-button";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { startAgreementAction } from "@/lib/agreement/actions";
import type { StartPage } from "@/lib/agreement/queries/link-choices";
import { formatNumber } from "@/lib/core/numbers";

/** Begins the agreement of a unit: empty, or with what an earlier year said. */
export function StartAgreement({ page }: { page: StartPage }) {
  const { unit, period, earlier } = page;
  const title = `Perjanjian Kinerja ${period.year}: ${unit.name}`;
  return (
    <>
      <Breadcrumb parents={[{ href: "/perjanjian-kinerja", label: "Perjanjian Kinerja" }]} current={title} />
      <PageHead
        title={title}
        status={
          <p className="max-w-prose">
            Dimulai sebagai rancangan, yang sudah dapat dipakai menyusun SKP sampai dokumennya ditetapkan.
          </p>
        }
      />
      <ActionForm action={startAgreementAction}>
        <Hidden name="periodId" value={period.id} />
        <Hidden name="unitId" value={unit.id} />
        {earlier.length > 0 && (
          <RadioRows
            name="copyFromId"
            label="Mulai dari"
            defaultValue={earlier[0]?.id ?? ""}
            options={[
              ...earlier.map(({ id, year, goals }) => ({
                value: id,
                label: `Salinan tahun ${year}`,
                meaning: `${formatNumber(goals)} sasaran dengan indikator, target, trajektori, dan anggarannya. Periksa lagi targetnya.`,
              })),
              { value: "", label: "Kosong", meaning: "Sasaran ditulis satu per satu." },
            ]}
          />
        )}
        <FormButtons>
          <SubmitButton pendingText="Membuat...">Buat rancangan</SubmitButton>
          <ButtonLink tone="quiet" href="/perjanjian-kinerja">
            Batal
          </ButtonLink>
        </FormButtons>
      </ActionForm>
    </>
  );
}
