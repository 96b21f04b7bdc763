/** Name of the autosaved feedback of one account on one plan. */
export function feedbackDraft(skpId: string, accountId: string): string {
  return `feedback:${skpId}:${accountId}`;
}
