import { Folded } from "@/components/form/folded";
import { RadioRows } from "@/components/form/radio-rows";
import { Select } from "@/components/form/select";
import { TextInput } from "@/components/form/text-input";
import { PLACE_LABEL, TASK_HOST_LABEL } from "@/lib/assignments/labels";
import { PLACES, type Place } from "@/lib/assignments/schema";

const MEANING: Record<Place, string> = {
  INSIDE: "Di unit kerja mana pun pada instansi ini.",
  OTHER_AGENCY: "Isi nama instansi dan jabatan pemberi tugas di bawah.",
  OUTSIDE:
    "Negara sahabat, lembaga internasional, organisasi profesi, atau badan swasta yang ditentukan instansi.",
};
const HOSTS = Object.entries(TASK_HOST_LABEL).map(([value, label]) => ({ value, label }));

/** Where the work is done; elsewhere also at which institution and for which leader. */
export function PlaceFields({ defaultPlace = "INSIDE" }: { defaultPlace?: Place }) {
  return (
    <>
      <RadioRows
        name="place"
        label="Tempat penugasan"
        defaultValue={defaultPlace}
        options={PLACES.map((value) => ({ value, label: PLACE_LABEL[value], meaning: MEANING[value] }))}
      />
      <Folded
        summary="Instansi atau lembaga di luar instansi ini"
        names={["hostName", "hostKind", "giverOffice"]}
        open={defaultPlace !== "INSIDE"}
      >
        <TextInput name="hostName" label="Nama instansi atau lembaga" maxLength={200} optional />
        <Select name="hostKind" label="Jenis lembaga di luar pemerintah" options={HOSTS} optional />
        <TextInput
          name="giverOffice"
          label="Jabatan pimpinan yang memberi tugas"
          help="Tercetak sesudah hasil kerja, misalnya “Direktur Kesehatan Keluarga”."
          maxLength={200}
          optional
        />
      </Folded>
    </>
  );
}
