import { DistributionFigure } from "@/components/achievement/distribution-figure";
import { OrganisationLine } from "@/components/evaluation/organisation-line";
import { StatusLine } from "@/components/ui/status-line";
import type { Predicate } from "@/lib/db/generated/enums";
import type { Distribution } from "@/lib/evaluation/queries/distribution";
import type { EvaluationRecord } from "@/lib/evaluation/record";
import { departures, withPredicate } from "@/lib/evaluation/rules/departures";

type Props = {
  record: EvaluationRecord;
  distribution: Distribution;
  /** Where the ratings lead; null while they are not both given. */
  predicate: Predicate | null;
};

/** For the appraiser: the organisation's value, its pattern, and the team's predicates with the person rated now. */
export function DistributionSection({ record, distribution, predicate }: Props) {
  const { considered, team } = distribution;
  const value = considered.appraiser?.used?.value ?? null;
  const counts = predicate === null ? team.counts : withPredicate(team.counts, predicate);
  const findings = predicate === null ? [] : departures(value, team, predicate, considered.minimum);
  return (
    <section aria-labelledby="pola" className="mb-6 space-y-3">
      <h2 id="pola" className="text-base">
        Capaian organisasi dan pola distribusi
      </h2>
      <p>
        <OrganisationLine unit={considered.appraiser} subperiodId={record.subperiodId} />
      </p>
      {considered.own && (
        <p className="max-w-prose">
          Pegawai ini memimpin unit. Capaian unitnya menjadi dasar rating hasil kerjanya:{" "}
          <OrganisationLine unit={considered.own} subperiodId={record.subperiodId} />
        </p>
      )}
      {value !== null && <DistributionFigure value={value} counts={counts} />}
      {value !== null && (
        <p className="text-sm text-quiet">
          {predicate === null ? "Tim tanpa pegawai ini" : "Tim dengan pegawai ini"}; {team.open} pegawai lain
          belum ditetapkan. Pola adalah pertimbangan, bukan batas.
        </p>
      )}
      {findings.map(({ rule, text }) => (
        <StatusLine key={rule} tone="due">
          {text}
        </StatusLine>
      ))}
    </section>
  );
}
