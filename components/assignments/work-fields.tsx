import { DateInput } from "@/components/form/date-input";
import { TextArea } from "@/components/form/text-area";
import { TextInput } from "@/components/form/text-input";

/** What is to be done. */
export function WorkFields() {
  return (
    <>
      <TextInput
        name="title"
        label="Tugas"
        help="Satu kalimat, misalnya “Menyusun panduan layanan ibu hamil”."
        maxLength={300}
      />
      <TextArea name="description" label="Uraian" maxLength={2000} optional />
    </>
  );
}

/** From when to when. */
export function SpanFields({ today }: { today: string }) {
  return (
    <>
      <DateInput name="startsOn" label="Mulai" defaultValue={today} />
      <DateInput name="endsOn" label="Sampai" help="Kosongkan bila belum ditentukan." optional />
    </>
  );
}
