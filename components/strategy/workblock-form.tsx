import { drafted } from "@/components/form/drafted";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextInput } from "@/components/form/text-input";
import type { WorkblockLineKind } from "@/lib/db/generated/enums";
import { saveWorkblockAction } from "@/lib/strategy/actions";
import { supportAddress } from "@/lib/strategy/address";
import { indicatorLine, type Workblock } from "@/lib/strategy/content";
import { LINE_LABEL } from "@/lib/strategy/labels";
import type { SupportPage } from "@/lib/strategy/page-data";
import { workblockFields } from "@/lib/strategy/typed";
import { SupportForm } from "./support-form";

const LINE_HELP: Record<WorkblockLineKind, string> = {
  ROUTINE_ACTIVITY: "Yang memang dikerjakan terus.",
  TRANSFORMATIVE_ACTIVITY: "Yang mengubah cara kerja.",
  ROUTINE_MILESTONE: "Hasil yang menandai strategi rutin berjalan.",
  TRANSFORMATIVE_MILESTONE: "Hasil yang menandai perubahan terjadi.",
};
const KINDS = Object.keys(LINE_LABEL) as WorkblockLineKind[];

/** The fields of format A.1.4, in its order. */
export function WorkblockForm({ page }: { page: SupportPage<Workblock> }) {
  const { head, indicator, stored, draft } = page;
  const fields = stored === null ? { owner: head.positionName } : workblockFields(stored);
  const value = (name: string) => drafted(draft, name, new Map(Object.entries(fields)).get(name));
  return (
    <SupportForm
      page={page}
      action={saveWorkblockAction}
      address={supportAddress(head.id, "workblock", indicator.id)}
      buttons={<SubmitButton>Simpan workblock</SubmitButton>}
    >
      <TextArea
        name="title"
        label="Judul inisiatif strategi"
        help="Prakarsa untuk mencapai indikator ini."
        rows={2}
        defaultValue={value("title")}
      />
      <TextArea
        name="wording"
        label="Indikator dan target pada formulir"
        help={`Isi hanya bila tulisannya perlu berbeda dari SKP: “${indicatorLine(indicator)}”.`}
        optional
        rows={2}
        defaultValue={value("wording")}
      />
      <TextInput
        name="owner"
        label="Pemilik strategi"
        help="Jabatan yang bertanggung jawab."
        defaultValue={value("owner")}
      />
      <TextInput name="involved" label="Pihak yang terlibat" optional defaultValue={value("involved")} />
      <TextInput
        name="duration"
        label="Waktu penyelesaian"
        help="Misalnya: 12 bulan."
        optional
        width="max-w-60"
        defaultValue={value("duration")}
      />
      <TextInput
        name="beneficiaries"
        label="Penerima manfaat"
        optional
        defaultValue={value("beneficiaries")}
      />
      <TextArea name="purpose" label="Tujuan" optional rows={2} defaultValue={value("purpose")} />
      <TextInput
        name="budget"
        label="Anggaran"
        help="Dicetak seperti yang Anda tulis, misalnya Rp250.000.000."
        optional
        width="max-w-80"
        defaultValue={value("budget")}
      />
      {KINDS.map((kind) => (
        <TextArea
          key={kind}
          name={kind}
          label={LINE_LABEL[kind]}
          help={`${LINE_HELP[kind]} Satu baris untuk satu butir.`}
          optional
          rows={3}
          defaultValue={value(kind)}
        />
      ))}
    </SupportForm>
  );
}
