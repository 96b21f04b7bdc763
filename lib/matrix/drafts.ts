/** Name of the autosaved row of one person in the matrix of a plan. */
export function rowDraft(accountId: string, skpId: string, employeeId: string): string {
  return `matrix.${skpId}.${employeeId}.${accountId}`;
}
