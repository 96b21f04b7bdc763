import { TextInput } from "@/components/form/text-input";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { Link } from "@/components/ui/link";

type Found = { id: string; name: string; code: string; parentName: string | null };
type Props = {
  path: string;
  /** What was searched for; empty at first. */
  text: string;
  found: Found[];
  /** Where a unit that is found leads. */
  hrefOf: (unit: Found) => string;
  keep?: Record<string, string | undefined>;
};

/** Finds a unit by name or code; the results are links. */
export function UnitSearch({ path, text, found, hrefOf, keep }: Props) {
  return (
    <div className="mb-6">
      <FilterBar path={path} active={text !== ""} keep={keep} submitLabel="Cari">
        <TextInput
          name="cari"
          label="Cari unit"
          help="Nama atau kode"
          type="search"
          defaultValue={text}
          maxLength={100}
        />
      </FilterBar>
      {text !== "" && found.length === 0 && (
        <EmptyState title="Tidak ada unit dengan nama atau kode itu.">
          <p>Periksa ejaannya, atau tulis sebagian nama saja.</p>
        </EmptyState>
      )}
      {found.length > 0 && (
        <ul className="divide-y divide-line border-b border-line">
          {found.map((unit) => (
            <li key={unit.id} className="py-1.5">
              <Link href={hrefOf(unit)} className="inline-flex min-h-11 items-center font-semibold">
                {unit.name}
              </Link>{" "}
              <span className="text-sm text-quiet">
                {unit.code}
                {unit.parentName && ` · ${unit.parentName}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
