type Stored = { id: string; text: string };

/**
 * Which stored line each typed line is: the one with the same text, else the next stored line without a partner, taken as
 * the same line with new words. What stays without a partner is new (id null) or removed.
 */
export function pairLines(
  stored: readonly Stored[],
  texts: readonly string[],
): { lines: { id: string | null; text: string }[]; removed: string[] } {
  const free = [...stored];
  const take = (index: number) => (index < 0 ? null : (free.splice(index, 1)[0]?.id ?? null));
  const same = texts.map((text) => take(free.findIndex((line) => line.text === text)));
  const lines = texts.map((text, index) => ({ id: same[index] ?? take(free.length === 0 ? -1 : 0), text }));
  return { lines, removed: free.map(({ id }) => id) };
}
