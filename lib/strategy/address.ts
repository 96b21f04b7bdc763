import type { Support } from "./policy";

const FOLDER: Record<Support, string> = { manual: "manual", workblock: "workblock", strategy: "strategi" };

/** The page of a plan that lists its indicators with what hangs on each. */
export function listAddress(skpId: string): string {
  return `/skp/${skpId}/strategi`;
}

/** The page of one manual, workblock or strategy. */
export function supportAddress(skpId: string, support: Support, indicatorId: string): string {
  return `/skp/${skpId}/${FOLDER[support]}/${indicatorId}`;
}
