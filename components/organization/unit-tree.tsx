import { Alert } from "@/components/ui/alert";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { formatNumber } from "@/lib/core/numbers";
import type { TreeRow, UnitTree } from "@/lib/organization/queries/tree";
import { UnitLine } from "./unit-line";

type Props = { tree: UnitTree; canManage: boolean };
type Branch = { rows: TreeRow[]; openIds: ReadonlySet<string>; byParent: Map<string | null, TreeRow[]> };

/** The tree of units, one level at a time: what is below a unit is loaded when it is opened (?buka=). */
export function UnitTreeView({ tree, canManage }: Props) {
  const byParent = Map.groupBy(tree.rows, (row) => row.parentId);
  const roots = byParent.get(null) ?? [];
  if (roots.length === 0) {
    return (
      <EmptyState title="Belum ada unit kerja.">
        <p>
          {canManage
            ? "Impor data unit, atau buat unit puncak lebih dahulu."
            : "Admin kepegawaian belum mengisi susunan unit."}
        </p>
      </EmptyState>
    );
  }
  return (
    <>
      {tree.isCut && (
        <Alert>Unit di tingkat ini lebih banyak dari yang dapat ditampilkan. Pakai pencarian di atas.</Alert>
      )}
      <Level rows={roots} openIds={new Set(tree.openIds)} byParent={byParent} />
    </>
  );
}

function Level({ rows, openIds, byParent }: Branch) {
  return (
    <ul className="space-y-1 border-s-2 border-line ps-4">
      {rows.map((row) => (
        <li key={row.id}>
          <UnitLine unit={row} />
          {row.children > 0 && <Below row={row} openIds={openIds} byParent={byParent} />}
        </li>
      ))}
    </ul>
  );
}

function Below({ row, openIds, byParent }: { row: TreeRow } & Omit<Branch, "rows">) {
  const count = `${formatNumber(row.children)} unit di bawah ${row.name}`;
  if (!openIds.has(row.id)) {
    return (
      <Link href={`/unit?buka=${row.id}`} className="inline-flex min-h-11 items-center text-sm">
        Tampilkan {count}
      </Link>
    );
  }
  return (
    <details open>
      <summary className="min-h-11 py-2.5 text-sm text-action underline decoration-dotted underline-offset-4">
        {count}
      </summary>
      <Level rows={byParent.get(row.id) ?? []} openIds={openIds} byParent={byParent} />
    </details>
  );
}
