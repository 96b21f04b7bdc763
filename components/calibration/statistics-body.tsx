import { DataTable } from "@/components/ui/data-table";
import { StatusLine } from "@/components/ui/status-line";
import { COMPARISON_LABEL, SPREAD_LABEL } from "@/lib/calibration/labels";
import type { RaterStatistics } from "@/lib/calibration/queries/rater";
import { type Observation, observe } from "@/lib/calibration/rules/observations";
import {
  compareMeans,
  compareSpreads,
  SMALLEST_SAMPLE,
  STEPS,
  summarise,
} from "@/lib/calibration/rules/summary";
import { formatNumber } from "@/lib/core/numbers";
import { PREDICATE_LABEL } from "@/lib/evaluation/labels";
import { SpreadFigure } from "./spread-figure";

type Props = { statistics: RaterStatistics; whose: string };

/** Somebody's ratings beside comparable ones: figures with their n, a small chart, plain words. */
export function StatisticsBody({ statistics, whose }: Props) {
  const own = summarise(statistics.counts);
  const groups = [{ label: whose, raters: null, counts: statistics.counts }, ...statistics.groups];
  return (
    <div className="space-y-4">
      {own.n > 0 && <SpreadFigure groups={groups} />}
      <DataTable
        caption="Angka rata-rata dan sebaran predikat"
        captionHidden
        rows={groups}
        rowKey={({ label }) => label}
        columns={[
          {
            key: "label",
            header: "Kelompok",
            cell: ({ label, raters }) => `${label}${raters ? `, ${raters} penilai` : ""}`,
          },
          { key: "n", header: "Penilaian (n)", align: "end", cell: ({ counts }) => summarise(counts).n },
          {
            key: "mean",
            header: "Rata-rata",
            align: "end",
            cell: ({ counts }) => figure(summarise(counts).mean),
          },
          {
            key: "spread",
            header: "Sebaran",
            align: "end",
            cell: ({ counts }) => figure(summarise(counts).spread),
          },
          {
            key: "words",
            header: "Dibanding",
            cell: ({ counts }) => (counts === statistics.counts ? "–" : compared(own, summarise(counts))),
          },
        ]}
        empty={null}
      />
      <ul className="space-y-2">
        {observe(statistics.facts).map(({ kind, standing, text }) => (
          <li key={kind}>
            <StatusLine tone={TONE[standing]}>{text}</StatusLine>
          </li>
        ))}
      </ul>
      <p className="max-w-prose text-sm text-quiet">
        Rata-rata dihitung dari urutan predikat, 1 {PREDICATE_LABEL[STEPS[0] ?? "VERY_POOR"]} sampai 5 Sangat
        Baik, hanya untuk membandingkan kebiasaan menilai; ini bukan nilai siapa pun. Kurang dari{" "}
        {SMALLEST_SAMPLE} penilaian tidak dibandingkan. Angka ini bahan berpikir, bukan tuduhan: tim memang
        dapat berbeda.
      </p>
    </div>
  );
}

const TONE: Record<Observation["standing"], "neutral" | "due" | "done"> = {
  TOO_FEW: "neutral",
  USUAL: "neutral",
  NOTABLE: "due",
};

const figure = (value: number | null) => (value === null ? "–" : formatNumber(value));

type Summary = ReturnType<typeof summarise>;

function compared(own: Summary, others: Summary): string {
  const spread = compareSpreads(own, others);
  return [
    COMPARISON_LABEL[compareMeans(own, others)],
    spread && spread !== "ALIKE" ? SPREAD_LABEL[spread] : null,
  ]
    .filter((part) => part !== null)
    .join("; ");
}
