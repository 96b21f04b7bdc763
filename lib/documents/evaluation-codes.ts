import type { DocumentForm, SkpApproach, SkpForm } from "@/lib/db/generated/enums";

export type SheetCode = "C.1.1" | "C.1.2" | "C.1.3";
export type DocumentCode = "D.1.1" | "D.1.2" | "D.1.3";

/** Code of the evaluation sheet: qualitative for all positions, quantitative for leaders, quantitative for the others. */
export function sheetCode({ approach, form }: { approach: SkpApproach; form: SkpForm }): SheetCode {
  if (approach === "QUALITATIVE") return "C.1.1";
  return form === "LEADER" ? "C.1.2" : "C.1.3";
}

/** Code of the evaluation document: signed by the appraiser, by the appraiser's superior, or with an objection. */
export function documentCode(signer: DocumentForm, hasObjection: boolean): DocumentCode {
  if (hasObjection) return "D.1.3";
  return signer === "SUPERIOR" ? "D.1.2" : "D.1.1";
}
