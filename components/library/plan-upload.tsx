import { Hidden } from "@/components/form/hidden";
import { RadioRows } from "@/components/form/radio-rows";
import { Select } from "@/components/form/select";
import { Template } from "@/components/imports/template-guide";
import { UploadForm } from "@/components/imports/upload-form";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { SkpApproach } from "@/lib/db/generated/enums";
import { checkPlanImportAction } from "@/lib/library/actions";
import { APPROACH_LABEL, APPROACH_MEANING } from "@/lib/skp/labels";

type Props = { years: readonly { id: string; year: number }[] };

/** The file of plans with its year, and how to prepare it. */
export function PlanUpload({ years }: Props) {
  const [latest] = years;
  if (latest === undefined) {
    return <EmptyState title="Belum ada tahun kinerja yang dibuka.">Minta admin membukanya.</EmptyState>;
  }
  return (
    <>
      <UploadForm
        action={checkPlanImportAction}
        label={`Berkas SKP${years.length === 1 ? ` ${latest.year}` : ""}`}
        limits="20.000 baris."
        before={
          years.length === 1 ? (
            <Hidden name="periodId" value={latest.id} />
          ) : (
            <Select
              name="periodId"
              label="Tahun kinerja"
              options={years.map(({ id, year }) => ({ value: id, label: String(year) }))}
              defaultValue={latest.id}
            />
          )
        }
        after={
          <RadioRows
            name="approach"
            label="Pendekatan untuk draf baru"
            help="Dipakai hanya bila atasan dan unitnya belum memakai satu pendekatan."
            options={Object.values(SkpApproach).map((value) => ({
              value,
              label: APPROACH_LABEL[value],
              meaning: APPROACH_MEANING[value],
            }))}
            defaultValue={SkpApproach.QUANTITATIVE}
          />
        }
      />
      <Section title="Menyiapkan berkas">
        <ul className="max-w-prose list-disc space-y-2 ps-5">
          <li>
            Satu baris untuk satu indikator. NIP atau hasil kerja yang kosong melanjutkan baris di atasnya.
          </li>
          <li>Hasil kerja yang sudah ada di SKP diubah, bukan digandakan. Tidak ada yang dihapus.</li>
          <li>Sel kosong tidak mengubah isi yang sudah ada; tanda - mengosongkannya.</li>
          <li>
            Hanya SKP berstatus draf atau dikembalikan yang diisi. Pegawai tanpa SKP mendapat draf baru.
          </li>
        </ul>
        <Template kind="PLANS" />
      </Section>
    </>
  );
}
