/** Name of the autosaved form of one goal; "baru" for a new one. */
export function goalDraft(accountId: string, agreementId: string, goalId: string | null): string {
  return `sasaran.${agreementId}.${goalId ?? "baru"}.${accountId}`;
}
