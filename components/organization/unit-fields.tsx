import { CheckboxRow } from "@/components/form/checkbox-row";
import { TextInput } from "@/components/form/text-input";

type Props = { unit?: { code: string; name: string; sortOrder: number; isIndependent: boolean } };

/** What a unit is called and how it is treated; used to create and to change one. */
export function UnitFields({ unit }: Props) {
  return (
    <>
      <TextInput name="name" label="Nama unit" defaultValue={unit?.name} maxLength={200} />
      <TextInput
        name="code"
        label="Kode unit"
        help="Kode unor SIASN atau kode instansi. Setiap kode dipakai satu unit."
        defaultValue={unit?.code}
        maxLength={50}
        width="max-w-60"
      />
      <TextInput
        name="sortOrder"
        label="Nomor urut"
        help="Urutan di antara unit dengan induk yang sama."
        defaultValue={String(unit?.sortOrder ?? 0)}
        inputMode="numeric"
        width="max-w-32"
      />
      <CheckboxRow
        name="isIndependent"
        label="Unit kerja mandiri"
        help="Pimpinannya menyusun SKP dengan format pimpinan."
        defaultChecked={unit?.isIndependent}
      />
    </>
  );
}
