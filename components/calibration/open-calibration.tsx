import { ActionForm } from "@/components/form/action-form";
import { CheckboxRow } from "@/components/form/checkbox-row";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { Select } from "@/components/form/select";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { UnitSearch } from "@/components/organization/unit-search";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { openCalibrationAction } from "@/lib/calibration/actions";
import type { OpenPage } from "@/lib/calibration/queries/open";
import { TEXT_LIMIT } from "@/lib/calibration/schema";
import { subperiodLabel } from "@/lib/periods/labels";

const PATH = "/kalibrasi/baru";

/** Opens the calibration of a unit; HR looks the unit up first. */
export function OpenCalibration({ page, text }: { page: OpenPage; text: string }) {
  const { unit, found, subperiods, current } = page;
  return (
    <>
      <Breadcrumb parents={[{ href: "/kalibrasi", label: "Kalibrasi" }]} current="Buka kalibrasi" />
      <PageHead
        title={unit === null ? "Buka kalibrasi" : `Buka kalibrasi ${unit.name}`}
        status={
          <p className="max-w-prose">
            Semua evaluasi unit itu dan unit di bawahnya dilihat bersama. Pejabat penilai unit menjadi peserta
            dan melihat rating yang belum diumumkan; setiap usulan dijawab pejabat penilainya.
          </p>
        }
      />
      {(unit === null || text !== "") && (
        <UnitSearch
          path={PATH}
          text={text}
          found={found}
          hrefOf={({ id }) => `${PATH}?unit=${encodeURIComponent(id)}`}
        />
      )}
      {unit !== null && (
        <ActionForm action={openCalibrationAction} className="max-w-xl">
          <Hidden name="unitId" value={unit.id} />
          <Select
            name="subperiodId"
            label="Periode"
            emptyLabel="Pilih periode"
            options={subperiods.map((one) => ({
              value: one.id,
              label: `${subperiodLabel(one)} ${one.year}`,
            }))}
            defaultValue={current ?? ""}
          />
          <TextArea name="purpose" label="Yang akan dibicarakan" optional rows={3} maxLength={TEXT_LIMIT} />
          <CheckboxRow
            name="anonymous"
            label="Mulai tanpa nama"
            help="Peserta melihat Pegawai 1, Pegawai 2, dan seterusnya. Nama terlihat setelah Anda menampilkannya; sesudah itu usulan dapat dijawab."
            defaultChecked
          />
          <FormButtons>
            <SubmitButton pendingText="Membuka...">Buka kalibrasi</SubmitButton>
            <ButtonLink tone="quiet" href="/kalibrasi">
              Batal
            </ButtonLink>
          </FormButtons>
        </ActionForm>
      )}
    </>
  );
}
