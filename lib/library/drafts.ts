/** Name under which a pasted table waits for its preview. */
export function pasteDraft(accountId: string, skpId: string): string {
  return `library.paste.${skpId}.${accountId}`;
}
