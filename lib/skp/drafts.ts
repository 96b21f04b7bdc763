/**
 * Name of an autosaved form of a plan.
 * @param row what is open: a result's id, MAIN or ADDITIONAL for a new one, a behaviour value, a kind of term, or a step
 */
export function planDraft(accountId: string, skpId: string, row: string): string {
  return `skp.${skpId}.${row}.${accountId}`;
}
