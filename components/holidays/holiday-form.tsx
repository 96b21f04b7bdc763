import { ActionForm } from "@/components/form/action-form";
import { FileInput } from "@/components/form/file-input";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { checkHolidaysAction } from "@/lib/holidays/actions";

type Props = { year: number; table: string };

/** The whole list of a year, pasted or as a file. */
export function HolidayForm({ year, table }: Props) {
  return (
    <ActionForm action={checkHolidaysAction} id="daftar">
      <Hidden name="year" value={year} />
      <TextArea
        name="table"
        label={`Daftar hari libur ${year}`}
        help={`Satu baris untuk satu hari: tanggal, nama, jenis. Contoh: 10/03/${year}; Idulfitri; cuti bersama. Tempelkan seluruh daftar tahun itu, karena daftar ini menggantikan yang tersimpan.`}
        rows={8}
        defaultValue={table}
        optional
      />
      <FileInput
        name="file"
        label="Berkas"
        help="CSV atau XLSX dengan kolom yang sama. Bila diisi, berkas ini yang dipakai."
        accept=".csv,.xlsx"
        optional
      />
      <FormButtons>
        <SubmitButton tone={table === "" ? "primary" : "secondary"} pendingText="Memeriksa...">
          Periksa daftar
        </SubmitButton>
      </FormButtons>
    </ActionForm>
  );
}
