import type { EvaluationFormCode } from "@/lib/documents/evaluation-forms";

const SHEET = "hasil evaluasi kinerja pegawai";
const DOCUMENT = "dokumen evaluasi kinerja pegawai";

export const FORM_LABEL: Record<EvaluationFormCode, string> = {
  "C.1.1": SHEET,
  "C.1.2": SHEET,
  "C.1.3": SHEET,
  "D.1.1": DOCUMENT,
  "D.1.2": DOCUMENT,
  "D.1.3": `${DOCUMENT} dengan keberatan`,
};
