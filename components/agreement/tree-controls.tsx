import { CheckboxRow } from "@/components/form/checkbox-row";
import { Select } from "@/components/form/select";
import { TextInput } from "@/components/form/text-input";
import { FilterBar } from "@/components/ui/filter-bar";
import { Link } from "@/components/ui/link";
import type { YearChoice } from "@/lib/agreement/queries/list";
import type { TreeUnit } from "@/lib/agreement/queries/tree";

type Found = { id: string; name: string; parentName: string | null };

type Props = {
  path: string;
  unit: TreeUnit;
  above: TreeUnit[];
  years: YearChoice[];
  chosen: YearChoice;
  /** Left out where everything below is shown. */
  levels?: number;
  text: string;
  found: Found[];
  /** Ticked or not: only goals that support nothing above; left out where it makes no difference. */
  unlinked?: boolean;
};

const LEVELS = [
  ["0", "Unit ini saja"],
  ["1", "Satu tingkat"],
  ["2", "Dua tingkat"],
  ["3", "Tiga tingkat"],
  ["4", "Empat tingkat"],
] as const;

/** From where the tree is looked at, how far down, and for which year; and the way back up. */
export function TreeControls({ path, unit, above, years, chosen, levels, text, found, unlinked }: Props) {
  const to = (id: string) =>
    `${path}?unit=${id}&tahun=${chosen.year}${levels === undefined ? "" : `&tingkat=${levels}`}`;
  return (
    <div className="mb-6 print:hidden">
      <FilterBar path={path} keep={{ unit: unit.id }} submitLabel="Tampilkan">
        <TextInput name="cari" label="Cari unit" type="search" defaultValue={text} maxLength={100} />
        {levels !== undefined && (
          <Select
            name="tingkat"
            label="Tingkat di bawahnya"
            emptyLabel="Dua tingkat"
            options={LEVELS.map(([value, label]) => ({ value, label }))}
            defaultValue={String(levels)}
          />
        )}
        {unlinked !== undefined && (
          <CheckboxRow
            name="lepas"
            label="Hanya yang belum mendukung sasaran unit di atasnya"
            defaultChecked={unlinked}
          />
        )}
        <Select
          name="tahun"
          label="Tahun"
          emptyLabel="Tahun berjalan"
          options={years.map(({ year }) => ({ value: String(year), label: String(year) }))}
          defaultValue={String(chosen.year)}
        />
      </FilterBar>
      {text !== "" && (
        <ul className="divide-y divide-line border-b border-line">
          {found.length === 0 && <li className="py-3">Tidak ada unit dengan nama atau kode itu.</li>}
          {found.map((one) => (
            <li key={one.id} className="py-1.5">
              <Link href={to(one.id)} className="inline-flex min-h-11 items-center font-semibold">
                {one.name}
              </Link>{" "}
              <span className="text-sm text-quiet">{one.parentName}</span>
            </li>
          ))}
        </ul>
      )}
      <nav aria-label="Unit di atasnya" className="mt-2 flex flex-wrap items-center gap-x-2">
        {above.map(({ id, name }) => (
          <span key={id} className="flex items-center gap-2">
            <Link href={to(id)} className="inline-flex min-h-11 items-center">
              {name}
            </Link>
            <span aria-hidden="true" className="text-quiet">
              /
            </span>
          </span>
        ))}
        <span aria-current="true" className="font-semibold">
          {unit.name}
        </span>
      </nav>
    </div>
  );
}
