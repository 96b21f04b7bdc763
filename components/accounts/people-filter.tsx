import { Select } from "@/components/form/select";
import { TextInput } from "@/components/form/text-input";
import { FilterBar } from "@/components/ui/filter-bar";

const SHOW = [
  { value: "none", label: "Belum aktif" },
  { value: "locked", label: "Terkunci sementara" },
  { value: "disabled", label: "Nonaktif" },
  { value: "roles", label: "Punya peran tambahan" },
];

export function PeopleFilter({ text, show }: { text: string; show: string }) {
  return (
    <FilterBar path="/admin/akun" active={text !== "" || show !== "all"}>
      <TextInput name="cari" label="NIP atau nama" type="search" defaultValue={text} />
      <Select name="status" label="Status akun" options={SHOW} defaultValue={show} emptyLabel="Semua" />
    </FilterBar>
  );
}
