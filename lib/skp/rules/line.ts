/** The results that stand above one another: each serves the next. */
export type Serves = ReadonlyMap<string, string | null>;

/**
 * Whether results would serve each other in a circle if `resultId` served `servesId`: the line upward must end at a result
 * that serves nobody (p.39-41: the parts together represent the whole, so no whole can be part of its own part).
 */
export function closesCircle(serves: Serves, resultId: string, servesId: string): boolean {
  const seen = new Set([resultId]);
  for (let at: string | null = servesId; at !== null; at = serves.get(at) ?? null) {
    if (seen.has(at)) return true;
    seen.add(at);
  }
  return false;
}
