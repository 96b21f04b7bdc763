import { Select } from "@/components/form/select";
import { TextInput } from "@/components/form/text-input";
import { STATUS_LABELS } from "@/lib/employees/labels";
import { LEGAL_STANDINGS } from "@/lib/employees/legal-standing";
import type { Person } from "@/lib/employees/queries/person";
import { GRADES } from "@/lib/employees/reference";

const STATUSES = Object.entries(STATUS_LABELS).map(([value, label]) => ({ value, label }));
const STANDINGS = LEGAL_STANDINGS.filter(({ active }) => active).map(({ code, label }) => ({
  value: code,
  label,
}));
const RANKS = GRADES.map(({ code, rank, scale }) => ({
  value: code,
  label: scale === "PPPK" ? `${code} (PPPK)` : `${code} ${rank}`,
}));

/** Name, number, rank and standing of a person; used to add and to change one. */
export function PersonFields({ person }: { person?: Person }) {
  return (
    <>
      <TextInput
        name="nip"
        label="NIP atau NI PPPK"
        help="18 digit dari SK. Kosongkan hanya untuk pejabat di luar ASN."
        defaultValue={person?.nip ?? ""}
        inputMode="numeric"
        maxLength={30}
        width="max-w-80"
        optional
      />
      <TextInput name="name" label="Nama tanpa gelar" defaultValue={person?.name} maxLength={150} />
      <TextInput
        name="frontTitle"
        label="Gelar depan"
        defaultValue={person?.frontTitle ?? ""}
        maxLength={50}
        width="max-w-60"
        optional
      />
      <TextInput
        name="backTitle"
        label="Gelar belakang"
        defaultValue={person?.backTitle ?? ""}
        maxLength={100}
        width="max-w-60"
        optional
      />
      <Select
        name="status"
        label="Status kepegawaian"
        options={STATUSES}
        defaultValue={person?.status ?? "PNS"}
      />
      <Select
        name="rank"
        label="Golongan"
        options={RANKS}
        emptyLabel="Tanpa golongan"
        defaultValue={person?.rank ?? ""}
        optional
      />
      <TextInput
        name="email"
        label="Surel dinas"
        type="email"
        defaultValue={person?.email ?? ""}
        maxLength={200}
        optional
      />
      <Select
        name="legalStanding"
        label="Kedudukan hukum"
        help="Menentukan apakah SKP wajib disusun."
        options={STANDINGS}
        defaultValue={person?.legalStanding ?? "01"}
      />
    </>
  );
}
