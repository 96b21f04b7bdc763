import { StatusLine } from "@/components/ui/status-line";
import { formatNumber } from "@/lib/core/numbers";
import { type ShownCounts, SMALLEST_GROUP } from "@/lib/objection/rules/statistics";

/** All that HR admin learns of objections: how many a year and how they ended, never whose. */
export function ObjectionCounts({ counts }: { counts: ShownCounts[] }) {
  if (counts.length === 0) return <StatusLine>Di instansi ini belum tercatat keberatan.</StatusLine>;
  return (
    <div className="mb-6 space-y-2">
      {counts.map((year) => (
        <StatusLine key={year.year} tone={year.someUndirected ? "due" : "neutral"}>
          {sentence(year)}
        </StatusLine>
      ))}
    </div>
  );
}

function sentence({ year, total, parts, someUndirected }: ShownCounts): string {
  const filed = total === null ? `kurang dari ${SMALLEST_GROUP}` : formatNumber(total);
  const ended =
    parts === null
      ? ""
      : `: ${formatNumber(parts.upheld)} dikuatkan, ${formatNumber(parts.changed)} diubah, ${formatNumber(parts.waiting)} belum diputus`;
  const undirected = someUndirected
    ? " Ada keberatan tanpa tujuan, karena pejabat penilainya tidak punya atasan."
    : "";
  return `Tahun ${year} tercatat ${filed} keberatan${ended}.${undirected}`;
}
