import type { PrintContent, SubperiodKind } from "@/lib/db/generated/enums";
import { subperiodLabel } from "@/lib/periods/labels";

export const CONTENT_LABEL: Record<PrintContent, string> = {
  PLAN: "SKP dan lampirannya",
  PLANNING: "Seluruh formulir perencanaan",
  EVALUATION: "Dokumen dan hasil evaluasi",
};

export const CONTENT_MEANING: Record<PrintContent, string> = {
  PLAN: "Format A.1.1, A.1.2, A.1.6, atau A.1.7, dan A.1.8.",
  PLANNING: "Juga manual indikator (A.1.3), workblock (A.1.4), serta matriks peran dan hasil (A.1.5).",
  EVALUATION: "Format D.1.1 atau D.1.2 dan lampirannya, format C.1.1, C.1.2, atau C.1.3.",
};

/** What is counted while a file is made. */
export const COUNTED_LABEL: Record<PrintContent, string> = {
  PLAN: "SKP",
  PLANNING: "SKP",
  EVALUATION: "evaluasi",
};

/** "Dokumen dan hasil evaluasi Triwulan III 2026" */
export function printTitle({ content, period, subperiod }: Printed): string {
  const slot = subperiod === null ? "" : `${subperiodLabel(subperiod)} `;
  return `${CONTENT_LABEL[content]} ${slot}${period.year}`;
}

type Printed = {
  content: PrintContent;
  period: { year: number };
  subperiod: { kind: SubperiodKind; number: number } | null;
};
