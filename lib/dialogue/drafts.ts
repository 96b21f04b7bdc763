/** Name of one person's autosaved notes of a dialogue. */
export function notesDraft(accountId: string, dialogueId: string): string {
  return `dialog.${accountId}.${dialogueId}.catatan`;
}

/** Name of one person's autosaved plan of a new dialogue about an employee. */
export function planDraft(accountId: string, employeeId: string): string {
  return `dialog.${accountId}.${employeeId}.rencana`;
}
