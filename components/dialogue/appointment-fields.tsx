import { DateTimeInput } from "@/components/form/date-input";
import { TextArea } from "@/components/form/text-area";
import { TextInput } from "@/components/form/text-input";
import { type Zone, zoneLabel } from "@/lib/core/dates";

type Props = { zone: Zone; plannedFor: string | undefined; place: string | undefined; agenda: string };

/** When, where and what about: for a new dialogue and for a change of plan. */
export function AppointmentFields({ zone, plannedFor, place, agenda }: Props) {
  return (
    <>
      <DateTimeInput
        name="plannedFor"
        label="Tanggal dan jam"
        zone={zoneLabel(zone)}
        defaultValue={plannedFor}
      />
      <TextInput name="place" label="Tempat" help="Ruangan, atau “daring”." defaultValue={place} />
      <TextArea
        name="agenda"
        label="Agenda"
        help="Satu baris untuk satu pokok pembicaraan. Ubah, tambah, atau hapus seperlunya."
        rows={8}
        maxLength={5000}
        defaultValue={agenda}
      />
    </>
  );
}
