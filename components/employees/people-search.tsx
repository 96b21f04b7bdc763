import { TextInput } from "@/components/form/text-input";
import { FilterBar } from "@/components/ui/filter-bar";
import { fullName } from "@/lib/employees/names";
import type { Candidate } from "@/lib/employees/queries/candidates";

/** `keep`: parameters of the page to carry along. */
type Props = { path: string; keep?: Record<string, string | undefined>; text: string };

/** Finds people of any unit by name or NIP. */
export function PeopleSearch({ path, keep, text }: Props) {
  return (
    <FilterBar path={path} keep={keep} submitLabel="Cari">
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
