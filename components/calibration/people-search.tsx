import { TextInput } from "@/components/form/text-input";
import { FilterBar } from "@/components/ui/filter-bar";
import { fullName } from "@/lib/employees/names";
import type { Candidate } from "@/lib/employees/queries/candidates";

/** Finds people of any unit by name or NIP. */
export function PeopleSearch({ path, text }: { path: string; text: string }) {
  return (
    <FilterBar path={path} submitLabel="Cari">
      <TextInput
        name="cari"
        label="Cari pegawai, juga dari unit lain"
        help="Awal kata dari nama, atau NIP lengkap"
        type="search"
        defaultValue={text}
        maxLength={100}
      />
    </FilterBar>
  );
}

/** A person who was found, as a row of a choice. */
export function candidateOption(candidate: Candidate) {
  const place = [candidate.positionName, candidate.unitName].filter((part) => part !== null);
  return { value: candidate.id, label: fullName(candidate), meaning: place.join(", ") };
}
