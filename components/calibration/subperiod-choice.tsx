import { Select } from "@/components/form/select";
import { FilterBar } from "@/components/ui/filter-bar";
import type { EvaluatedSubperiod } from "@/lib/evaluation/queries/lists";
import { subperiodLabel } from "@/lib/periods/labels";

type Props = { path: string; subperiods: EvaluatedSubperiod[]; current: string };

/** Which evaluated subperiod a page is about. */
export function SubperiodChoice({ path, subperiods, current }: Props) {
  return (
    <div className="mb-6">
      <FilterBar path={path} submitLabel="Tampilkan">
        <Select
          name="sub"
          label="Periode"
          emptyLabel="Periode terbaru"
          options={subperiods.map((one) => ({ value: one.id, label: `${subperiodLabel(one)} ${one.year}` }))}
          defaultValue={current}
        />
      </FilterBar>
    </div>
  );
}
