import { Link } from "@/components/ui/link";
import type { EvaluationState, SubperiodKind } from "@/lib/db/generated/enums";
import type { TeamRow } from "@/lib/skp/queries/team";

const STATE: Record<EvaluationState, string> = {
  SELF_REVIEW: "penilaian mandiri",
  RATING: "menunggu penilaian Anda",
  DECIDED: "menunggu tanggapan pegawai",
  ACKNOWLEDGED: "diterima",
  OBJECTED: "keberatan",
};

const KIND: Record<SubperiodKind, string> = {
  MONTH: "Bulan",
  QUARTER: "Triwulan",
  HALF_YEAR: "Semester",
  YEAR: "Tahunan",
};

/** The latest evaluation of a person as words that lead to it. */
export function evaluationText(row: TeamRow) {
  const { evaluationId, evaluationState, subperiodKind, subperiodNumber } = row;
  if (evaluationId === null || evaluationState === null || subperiodKind === null) return "Belum ada";
  const number = subperiodKind === "YEAR" ? "" : ` ${subperiodNumber}`;
  return (
    <Link href={`/evaluasi/${evaluationId}`}>
      {KIND[subperiodKind]}
      {number}: {STATE[evaluationState]}
    </Link>
  );
}
