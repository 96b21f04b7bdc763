/** Name of the autosaved form of one indicator in one subperiod. */
export function progressDraft(indicatorId: string, subperiodId: string): string {
  return `progress:${indicatorId}:${subperiodId}`;
}
