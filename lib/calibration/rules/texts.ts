import { ALIKE, featuresOf, overlap } from "@/lib/wording/similarity";

export type Owned = { owner: string; text: string };

/** Shorter texts ("Sesuai target.") are alike by nature and say nothing. */
const SMALLEST_TEXT = 4;

/**
 * People with at least one text to compare, and those of them whose text says nearly the same as somebody else's: normalised
 * words and pairs of words, of which at least seven in ten are shared (as the near-duplicates of work results are found).
 */
export function alikeTexts(texts: readonly Owned[]): { compared: number; alike: number } {
  const long = texts
    .map(({ owner, text }) => ({ owner, features: featuresOf(text), words: text.trim().split(/\s+/).length }))
    .filter(({ words }) => words >= SMALLEST_TEXT);
  const alike = new Set<string>();
  for (const [index, one] of long.entries()) {
    for (const other of long.slice(index + 1)) {
      if (one.owner === other.owner || (alike.has(one.owner) && alike.has(other.owner))) continue;
      if (overlap(one.features, other.features) < ALIKE) continue;
      alike.add(one.owner);
      alike.add(other.owner);
    }
  }
  return { compared: new Set(long.map(({ owner }) => owner)).size, alike: alike.size };
}
