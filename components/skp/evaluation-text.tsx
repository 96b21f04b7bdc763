import { Link } from "@/components/ui/link";
import type { EvaluationState } from "@/lib/db/generated/enums";
import { subperiodLabel } from "@/lib/periods/labels";
import type { TeamRow } from "@/lib/skp/queries/team";

const STATE: Record<EvaluationState, string> = {
  SELF_REVIEW: "penilaian mandiri",
  RATING: "menunggu penilaian Anda",
  DECIDED: "menunggu tanggapan pegawai",
  ACKNOWLEDGED: "diterima",
  OBJECTED: "keberatan",
};

/** The latest evaluation of a person as words that lead to it. */
export function evaluationText(row: TeamRow) {
  const { evaluationId, evaluationState, subperiodKind, subperiodNumber } = row;
  if (evaluationId === null || evaluationState === null) return "Belum ada";
  if (subperiodKind === null || subperiodNumber === null) return "Belum ada";
  return (
    <Link href={`/evaluasi/${evaluationId}`}>
      {subperiodLabel({ kind: subperiodKind, number: subperiodNumber })}: {STATE[evaluationState]}
    </Link>
  );
}
