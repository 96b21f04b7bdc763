import { drafted } from "@/components/form/drafted";
import { RadioRows } from "@/components/form/radio-rows";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextInput } from "@/components/form/text-input";
import { saveManualAction } from "@/lib/strategy/actions";
import { supportAddress } from "@/lib/strategy/address";
import { indicatorLine, type Manual } from "@/lib/strategy/content";
import {
  CONTROL_MEANING,
  LEADER_CONTROL_LABEL,
  type LeaderControl,
  REPORTING_LABEL,
} from "@/lib/strategy/labels";
import type { SupportPage } from "@/lib/strategy/page-data";
import { SupportForm } from "./support-form";

const CONTROLS = (Object.keys(LEADER_CONTROL_LABEL) as LeaderControl[]).map((value) => ({
  value,
  label: LEADER_CONTROL_LABEL[value],
  meaning: CONTROL_MEANING[value],
}));
const RHYTHMS = Object.entries(REPORTING_LABEL).map(([value, label]) => ({ value, label }));

/** The fields of format A.1.3, in its order. */
export function ManualForm({ page }: { page: SupportPage<Manual> }) {
  const { head, indicator, stored, draft } = page;
  const value = (name: Exclude<keyof Manual, "version">) => drafted(draft, name, stored?.[name]);
  const qualitative = head.approach === "QUALITATIVE";
  return (
    <SupportForm
      page={page}
      action={saveManualAction}
      address={supportAddress(head.id, "manual", indicator.id)}
      buttons={<SubmitButton>Simpan manual</SubmitButton>}
    >
      <TextArea
        name="wording"
        label="Indikator dan target pada formulir"
        help={`Isi hanya bila tulisannya perlu berbeda dari SKP: “${indicatorLine(indicator)}”.`}
        optional
        rows={2}
        defaultValue={value("wording")}
      />
      <TextArea
        name="purpose"
        label="Tujuan"
        help="Untuk mengetahui atau menghitung apa indikator ini dibuat."
        rows={2}
        defaultValue={value("purpose")}
      />
      <TextArea
        name="definition"
        label="Definisi"
        help="Jelaskan istilahnya sampai semua pegawai memahaminya sama. Baris dicetak seperti yang Anda tulis."
        rows={6}
        maxLength={8000}
        defaultValue={value("definition")}
      />
      <TextArea
        name="formula"
        label="Formula"
        help={
          qualitative
            ? "Cara menghitung, atau tahapan dengan nilainya. Opsional bagi pendekatan kualitatif."
            : "Cara menghitung, atau tahapan dengan nilainya."
        }
        optional
        rows={4}
        maxLength={8000}
        defaultValue={value("formula")}
      />
      <TextInput
        name="measure"
        label="Satuan pengukuran"
        help="Misalnya: Persen, Nilai, Unit."
        optional
        width="max-w-60"
        defaultValue={value("measure")}
      />
      <RadioRows
        name="control"
        label="Kualitas dan tingkat kendali"
        options={CONTROLS}
        defaultValue={value("control")}
      />
      <TextArea
        name="dataSource"
        label="Sumber data"
        help="Laporan, aplikasi, atau dokumen yang dapat diperiksa."
        rows={2}
        defaultValue={value("dataSource")}
      />
      <RadioRows
        name="reporting"
        label="Periode pelaporan"
        options={RHYTHMS}
        defaultValue={value("reporting")}
      />
    </SupportForm>
  );
}
