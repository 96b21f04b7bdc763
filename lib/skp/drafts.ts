/** Name of the autosaved form of one result (its id, or the kind of a new one). */
export function resultDraft(skpId: string, row: string): string {
  return `skp.${skpId}.hasil.${row}`;
}

/** Name of the autosaved form of one value's expectations or one kind of terms. */
export function linesDraft(skpId: string, row: string): string {
  return `skp.${skpId}.baris.${row}`;
}

/** Name of the autosaved note of a step: "return", "reopen". */
export function noteDraft(skpId: string, step: string): string {
  return `skp.${skpId}.catatan.${step}`;
}
