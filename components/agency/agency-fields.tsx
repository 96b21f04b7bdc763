import { Select } from "@/components/form/select";
import { TextInput } from "@/components/form/text-input";
import { ZONE_LABEL } from "@/lib/agency/labels";

type Facts = { name: string; shortName: string; place: string; timeZone: string };

/** What every agency says about itself. */
export function AgencyFields({ agency }: { agency?: Facts }) {
  return (
    <>
      <TextInput name="name" label="Nama resmi" defaultValue={agency?.name} maxLength={200} />
      <TextInput
        name="shortName"
        label="Nama pendek"
        help="Dipakai di menu dan daftar."
        defaultValue={agency?.shortName}
        maxLength={40}
      />
      <TextInput
        name="place"
        label="Tempat"
        help="Dicetak di atas tanda tangan, misalnya Jayapura."
        defaultValue={agency?.place}
        maxLength={80}
      />
      <Select
        name="timeZone"
        label="Zona waktu"
        help="Semua tenggat dihitung tepat sampai detik menurut zona ini."
        options={Object.entries(ZONE_LABEL).map(([value, label]) => ({ value, label }))}
        defaultValue={agency?.timeZone}
      />
    </>
  );
}
