import { Link } from "@/components/ui/link";
import { controlLabel, ownerLabel } from "@/lib/agreement/labels";
import type { GoalTree, TreeGoal } from "@/lib/agreement/queries/tree";
import { type Tier, tiersOf } from "@/lib/agreement/rules/pyramid";
import { formatNumber } from "@/lib/core/numbers";
import { NoGoals } from "./tree-view";

/** So many goals stand in one step; the table has the rest. */
const PER_TIER = 8;

type Props = { tree: GoalTree; goalsAbove: TreeGoal[]; year: number };

/** The pyramid of p.125 and 161: each level of the organisation a step, the narrowest on top. */
export function PyramidView({ tree, goalsAbove, year }: Props) {
  if (tree.goals.length === 0) return <NoGoals tree={tree} year={year} />;
  const tiers = tiersOf([...goalsAbove, ...tree.goals]);
  return (
    <>
      <ol className="max-w-5xl space-y-1 text-center">
        {tiers.map((tier, index) => (
          <Step
            key={tier.depth}
            tier={tier}
            below={tiers.length - 1 - index}
            unitId={tree.unit.id}
            year={year}
          />
        ))}
      </ol>
      <p className="mt-4 max-w-prose text-sm text-quiet">
        Di bawahnya berdiri hasil kerja setiap pegawai (output kendali tinggi), yang dimuat dalam SKP
        masing-masing.
      </p>
    </>
  );
}

/** How far a step stands in from both sides, by the steps below it. */
const INSETS = ["", "sm:mx-[6%]", "sm:mx-[12%]", "sm:mx-[18%]", "sm:mx-[24%]", "sm:mx-[28%]"] as const;

type StepProps = { tier: Tier; below: number; unitId: string; year: number };

function Step({ tier, below, unitId, year }: StepProps) {
  const [first] = tier.goals;
  const shown = tier.goals.slice(0, PER_TIER);
  const level = first?.headLevel ?? null;
  const isIndependent = first?.isIndependent ?? false;
  return (
    <li
      className={`break-inside-avoid border border-edge bg-wash px-4 py-3 ${INSETS[below] ?? INSETS.at(-1)}`}
    >
      <p className="text-sm font-semibold">{controlLabel(level, isIndependent)}</p>
      <p className="text-sm text-quiet">{tier.unitNames.slice(0, 6).join(", ")}</p>
      <ul className="mt-1 space-y-1">
        {shown.map((goal) => (
          <li key={goal.id}>
            <Link
              href={`/perjanjian-kinerja/${goal.agreementId}#sasaran-${goal.id}`}
              className="inline-block py-1"
            >
              {goal.statement}
            </Link>
          </li>
        ))}
      </ul>
      {tier.goals.length > shown.length && (
        <p className="mt-1 text-sm">
          <Link href={`/pohon-kinerja/tabel?unit=${unitId}&tahun=${year}`}>
            dan {formatNumber(tier.goals.length - shown.length)} sasaran lain
          </Link>
        </p>
      )}
      <p className="mt-1 text-sm text-quiet">{ownerLabel(level, isIndependent)}</p>
    </li>
  );
}
