import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import type { RaterStatistics } from "@/lib/calibration/queries/rater";
import { observe } from "@/lib/calibration/rules/observations";
import { StatisticsBody } from "./statistics-body";

type Props = { statistics: RaterStatistics; subperiodId: string };

/** For the appraiser before the decision: how the own ratings look side by side. Closed unless something asks for a second look. */
export function RaterNote({ statistics, subperiodId }: Props) {
  const notable = observe(statistics.facts).some(({ standing }) => standing === "NOTABLE");
  return (
    <Section title="Penilaian Anda sejauh ini">
      <details open={notable}>
        <summary className="inline-flex min-h-11 items-center text-action underline underline-offset-4">
          Rata-rata, sebaran, dan kebiasaan menilai Anda
        </summary>
        <StatisticsBody statistics={statistics} whose="Penilaian Anda" />
        <p className="mt-3">
          <Link href={`/statistik-penilai?sub=${subperiodId}`} className="inline-flex min-h-11 items-center">
            Buka halaman statistik penilaian saya
          </Link>
        </p>
      </details>
    </Section>
  );
}
