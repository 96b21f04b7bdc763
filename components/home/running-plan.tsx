import { Link } from "@/components/ui/link";
import { ProgressBar } from "@/components/ui/progress-bar";
import { Section } from "@/components/ui/section";
import type { RunningPlan as Plan } from "@/lib/home/queries";

/** The own plan in one line per result: how many indicators have a realisation in the subperiod that runs now. */
export function RunningPlan({ plan }: { plan: Plan }) {
  return (
    <Section
      title={`SKP ${plan.year} saya`}
      aside={
        <Link href={`/skp/${plan.id}`} className="inline-flex min-h-11 items-center">
          Buka SKP
        </Link>
      }
    >
      {plan.results.length === 0 && <p className="text-quiet">Belum ada hasil kerja di dalamnya.</p>}
      <ul className="space-y-3">
        {plan.results.map((result) => (
          <li key={result.id}>
            {plan.revision > 0 ? (
              <ProgressBar
                label={result.statement}
                value={result.filled}
                max={result.total}
                unit="indikator terisi"
              />
            ) : (
              result.statement
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
