/** Most comments one plan keeps. */
export const MAX_COMMENTS = 200;

/** Name of the comment form of a row in the address and of its draft. */
export function commentRow(row: string): string {
  return `c-${row}`;
}
