import { ConfirmPage } from "@/components/form/confirm-page";
import { DateInput } from "@/components/form/date-input";
import { Hidden } from "@/components/form/hidden";
import { Select } from "@/components/form/select";
import { leaveAction } from "@/lib/employees/actions";
import { LEGAL_STANDINGS } from "@/lib/employees/legal-standing";
import { fullName } from "@/lib/employees/names";
import type { Person } from "@/lib/employees/queries/person";

const REASONS = LEGAL_STANDINGS.filter(({ active }) => !active).map(({ code, label }) => ({
  value: code,
  label,
}));

/** The check page before somebody is recorded as having left. */
export function LeavePage({ person, today }: { person: Person; today: string }) {
  return (
    <ConfirmPage
      title={`Catat ${fullName(person)} keluar`}
      consequence="Penempatannya berakhir, akunnya ditutup, dan pegawai yang dipimpinnya mendapat atasan di atasnya. Riwayat kinerjanya tetap tersimpan. Langkah ini tidak dapat dibatalkan."
      summary={[
        { term: "Jabatan", value: person.positionName ?? "–" },
        { term: "Unit kerja", value: person.unitName ?? "–" },
      ]}
      action={leaveAction}
      submitLabel="Catat keluar"
      danger
      back={{ href: `/pegawai/${person.id}`, label: "Batal" }}
    >
      <Hidden name="employeeId" value={person.id} />
      <Hidden name="version" value={person.version} />
      <DateInput name="leftOn" label="Hari kerja terakhir" defaultValue={today} />
      <Select name="legalStanding" label="Alasan keluar" options={REASONS} emptyLabel="Pilih alasan" />
    </ConfirmPage>
  );
}
