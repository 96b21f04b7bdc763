/** Forms of an evaluation that keep what is typed before it is sent. */
export type DraftedForm = "mandiri" | "hasil" | "perilaku" | "kompetensi" | "simpulan" | "keberatan";

/** Name of what this account typed into a form of this evaluation. */
export function evaluationDraft(accountId: string, evaluationId: string, form: DraftedForm): string {
  return `evaluasi:${accountId}:${evaluationId}:${form}`;
}
