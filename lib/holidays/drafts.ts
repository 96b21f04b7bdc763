/** Name under which a list of days off waits for its preview. */
export function holidaysDraft(accountId: string, year: number): string {
  return `holidays.${year}.${accountId}`;
}
