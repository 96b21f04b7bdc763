import { TextInput } from "@/components/form/text-input";
import { FilterBar } from "@/components/ui/filter-bar";

/** Narrows the own list to dialogues with people of that name. */
export function DialogueFilter({ name }: { name: string }) {
  return (
    <FilterBar path="/dialog" active={name !== ""}>
      <TextInput name="nama" label="Nama" defaultValue={name} />
    </FilterBar>
  );
}
