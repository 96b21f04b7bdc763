import { Select } from "@/components/form/select";
import { TextInput } from "@/components/form/text-input";
import { FilterBar } from "@/components/ui/filter-bar";

type Props = {
  word: string;
  positionName: string;
  unitId: string | null;
  skpId: string | null;
  units: { id: string; name: string }[];
};

/** Search by words, by position and by unit. */
export function LibraryFilter({ word, positionName, unitId, skpId, units }: Props) {
  const options = units.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <div className="mb-4">
      <FilterBar
        path="/pustaka-kinerja"
        keep={{ skp: skpId ?? undefined }}
        active={word !== "" || positionName !== "" || unitId !== null}
        submitLabel="Cari"
      >
        <TextInput name="kata" label="Kata dalam hasil kerja" type="search" defaultValue={word} />
        <TextInput name="jabatan" label="Jabatan" type="search" defaultValue={positionName} />
        {options.length > 0 && (
          <Select
            name="unit"
            label="Unit"
            options={options}
            defaultValue={unitId ?? ""}
            emptyLabel="Semua unit"
          />
        )}
      </FilterBar>
    </div>
  );
}
