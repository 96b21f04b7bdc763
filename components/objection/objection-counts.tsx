import { StatusLine } from "@/components/ui/status-line";
import { formatNumber } from "@/lib/core/numbers";
import type { ObjectionCounts as Counts } from "@/lib/objection/queries";

/** All that HR admin learns of objections: how many, and how many have nobody to decide. */
export function ObjectionCounts({ counts }: { counts: Counts }) {
  const undirected =
    counts.undirected === 0
      ? ""
      : ` ${formatNumber(counts.undirected)} belum punya tujuan, karena pejabat penilainya tidak punya atasan.`;
  return (
    <div className="mb-6">
      <StatusLine tone={counts.undirected > 0 ? "due" : "neutral"}>
        {`Di instansi ini tercatat ${formatNumber(counts.total)} keberatan.${undirected}`}
      </StatusLine>
    </div>
  );
}
