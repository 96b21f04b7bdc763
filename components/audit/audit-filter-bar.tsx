import { DateInput } from "@/components/form/date-input";
import { Select } from "@/components/form/select";
import { TextInput } from "@/components/form/text-input";
import { FilterBar } from "@/components/ui/filter-bar";
import type { AuditFilter } from "@/lib/audit/filter";
import { EVENT_LABEL, OUTCOME_LABEL } from "@/lib/audit/labels";

const options = (labels: Record<string, string>) =>
  Object.entries(labels)
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => a.label.localeCompare(b.label, "id"));

export function AuditFilterBar({ filter }: { filter: AuditFilter }) {
  const { event, outcome, nip, from, to } = filter;
  const active = [event, outcome, nip, from, to].some((value) => value !== null);
  return (
    <FilterBar path="/admin/audit" active={active}>
      <TextInput name="nip" label="NIP" type="search" inputMode="numeric" defaultValue={nip ?? ""} />
      <Select
        name="peristiwa"
        label="Peristiwa"
        options={options(EVENT_LABEL)}
        defaultValue={event ?? ""}
        emptyLabel="Semua peristiwa"
      />
      <Select
        name="hasil"
        label="Hasil"
        options={options(OUTCOME_LABEL)}
        defaultValue={outcome ?? ""}
        emptyLabel="Semua hasil"
      />
      <DateInput name="dari" label="Dari tanggal" defaultValue={from ?? ""} />
      <DateInput name="sampai" label="Sampai tanggal" defaultValue={to ?? ""} />
    </FilterBar>
  );
}
