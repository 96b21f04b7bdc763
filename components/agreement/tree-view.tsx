import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import type { GoalTree, TreeGoal } from "@/lib/agreement/queries/tree";
import { formatNumber } from "@/lib/core/numbers";

type Props = { tree: GoalTree; year: number; levels: number };
type Branch = { rows: TreeGoal[]; byParent: Map<string, TreeGoal[]>; year: number; levels: number };

/** The performance tree from one unit down: boxes under the box they support. */
export function TreeView({ tree, year, levels }: Props) {
  const roots = tree.goals.filter(({ unitId }) => unitId === tree.unit.id);
  const rootIds = new Set(roots.map(({ id }) => id));
  const byParent = Map.groupBy(
    tree.goals.filter(({ id }) => !rootIds.has(id)),
    ({ parentId }) => parentId ?? "",
  );
  if (roots.length === 0) return <NoGoals tree={tree} year={year} />;
  const supports = [...new Set(tree.supports.values())];
  return (
    <>
      {tree.isCut && (
        <div className="mb-4">
          <Alert>
            Hanya 300 sasaran pertama yang ditampilkan. Kurangi tingkatnya, atau buka dari unit yang lebih
            rendah.
          </Alert>
        </div>
      )}
      {supports.length > 0 && (
        <p className="mb-4 max-w-prose text-quiet">Mendukung di atasnya: {supports.join("; ")}</p>
      )}
      <Level rows={roots} byParent={byParent} year={year} levels={levels} />
      <p className="mt-6 text-sm text-quiet print:hidden">
        Untuk mencetak, pakai perintah cetak pada peramban; yang tercetak adalah bagian yang sedang terbuka.
      </p>
    </>
  );
}

function Level({ rows, ...branch }: Branch) {
  return (
    <ul className="tree">
      {rows.map((goal) => (
        <li key={goal.id}>
          <GoalBox goal={goal} />
          <Below goal={goal} {...branch} />
        </li>
      ))}
    </ul>
  );
}

function Below({ goal, byParent, year, levels }: { goal: TreeGoal } & Omit<Branch, "rows">) {
  if (goal.children === 0) return null;
  const rows = byParent.get(goal.id) ?? [];
  const count = `${formatNumber(goal.children)} sasaran pendukung`;
  if (rows.length === 0) {
    return (
      <Link
        href={`/pohon-kinerja?unit=${goal.unitId}&tahun=${year}&tingkat=${Math.max(1, levels)}`}
        className="inline-flex min-h-11 items-center text-sm print:hidden"
      >
        Perbesar: {count} dari {goal.unitName}
      </Link>
    );
  }
  return (
    <details open>
      <summary className="inline-flex min-h-11 items-center text-sm text-action underline decoration-dotted underline-offset-4 print:hidden">
        {count}
      </summary>
      <Level rows={rows} byParent={byParent} year={year} levels={levels} />
    </details>
  );
}

function GoalBox({ goal }: { goal: TreeGoal }) {
  return (
    <div className="max-w-2xl break-inside-avoid rounded-md border border-edge bg-paper px-3 py-2">
      <p className="text-sm text-quiet">
        {goal.unitName}
        {goal.isDraft && " · rancangan"}
      </p>
      <p className="font-semibold">
        <Link href={`/perjanjian-kinerja/${goal.agreementId}#sasaran-${goal.id}`}>
          {goal.code && `${goal.code} `}
          {goal.statement}
        </Link>
      </p>
      {goal.indicators.length > 0 && (
        <ul className="list-disc ps-5 text-sm">
          {goal.indicators.map(({ id, statement, target }) => (
            <li key={id}>
              {statement}: <span className="font-semibold">{target}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Why there is nothing to see from this unit, and where to go. */
export function NoGoals({ tree, year }: { tree: GoalTree; year: number }) {
  return (
    <EmptyState title={`${tree.unit.name} belum punya sasaran tahun ${year}.`}>
      <p>
        Sasaran ditulis pada Perjanjian Kinerja unit. Unit di bawahnya dapat dilihat pada{" "}
        <Link href={`/pohon-kinerja/tabel?unit=${tree.unit.id}&tahun=${year}`}>tabel</Link>.
      </p>
      <ButtonLink tone="secondary" href={`/perjanjian-kinerja?tahun=${year}`}>
        Buka daftar perjanjian
      </ButtonLink>
    </EmptyState>
  );
}
