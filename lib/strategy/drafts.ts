import type { Support } from "./policy";

/** Name of an autosaved form of one indicator. */
export function supportDraft(accountId: string, indicatorId: string, support: Support): string {
  return `strategi.${support}.${indicatorId}.${accountId}`;
}
