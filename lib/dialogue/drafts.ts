/** Name of the autosaved notes of one dialogue. */
export function notesDraft(dialogueId: string): string {
  return `dialog.${dialogueId}.catatan`;
}
