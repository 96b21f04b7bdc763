import type { EvidenceState } from "@/lib/db/generated/enums";

export const EVIDENCE_LABEL: Record<EvidenceState, string> = {
  UNCHECKED: "Belum diperiksa",
  ACCEPTED: "Diterima",
  QUESTIONED: "Dipertanyakan",
};

/** What was found of a piece of evidence, by whom, with the note: "Dipertanyakan (Rina): angka bulan Mei belum ada." */
export function evidenceText(state: EvidenceState, checkedBy: string | null, note: string | null): string {
  const who = checkedBy === null ? "" : ` (${checkedBy})`;
  return `${EVIDENCE_LABEL[state]}${who}${note === null ? "" : `: ${note}`}`;
}
