import { Link } from "@/components/ui/link";
import { formatNumber } from "@/lib/core/numbers";
import { fullName } from "@/lib/employees/names";
import { ASSIGNMENT_KIND_LABELS } from "@/lib/organization/labels";
import type { UnitHead } from "@/lib/organization/queries/head-sql";

type Props = { unit: UnitHead & { id: string; name: string; code: string; people: number } };

/** One unit in one or two lines: name, code, who leads it, how many people. */
export function UnitLine({ unit }: Props) {
  return (
    <div className="flex flex-wrap items-baseline gap-x-3 py-1.5">
      <Link href={`/unit/${unit.id}`} className="inline-flex min-h-11 items-center font-semibold">
        {unit.name}
      </Link>
      <span className="text-sm text-quiet">
        {unit.code} · {headName(unit) ?? "belum ada pimpinan"} · {formatNumber(unit.people)} pegawai
      </span>
    </div>
  );
}

/** "Plt. dr. Sari Wulandari", or null when nobody leads the unit. */
export function headName(head: UnitHead): string | null {
  if (head.headName === null) return null;
  const name = fullName({
    name: head.headName,
    frontTitle: head.headFrontTitle,
    backTitle: head.headBackTitle,
  });
  return head.headKind === null || head.headKind === "DEFINITIVE"
    ? name
    : `${ASSIGNMENT_KIND_LABELS[head.headKind]} ${name}`;
}
