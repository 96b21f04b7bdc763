import { tokensOf } from "./tokens";
import { COORDINATORS, PREPOSITIONS } from "./words";

/** The rough stem of a word: without prefix and suffix, so that "tersusun" and "penyusunan" meet. */
export function stemOf(word: string): string {
  const bare = word.replace(/(?:nya|kan|lah)$/, "").replace(/(?<=\w{4})(?:an|i)$/, "");
  const cut = bare.replace(
    /^(?:memper|diper|keter|keber|meng|meny|mem|men|peng|peny|pem|pen|ber|ter|per|di|ke|me|pe|se)(?=\w{4})/,
    "",
  );
  // What the prefixes swallow: s after meny-/peny-, so both sides lose it.
  return /^(?:meny|peny)/.test(bare) ? cut : cut.replace(/^s(?=[aeiou])/, "");
}

/** Content stems and their pairs in order. */
export function featuresOf(text: string): ReadonlySet<string> {
  const stems = tokensOf(text)
    .filter((word) => word !== "yang" && !COORDINATORS.has(word) && !PREPOSITIONS.has(word))
    .map(stemOf);
  return new Set([...stems, ...stems.slice(1).map((stem, i) => `${stems[i]} ${stem}`)]);
}

/** How alike two statements are, 0 to 1 (Jaccard over stems and pairs of stems); an empty one is like none. */
export function similarity(a: string, b: string): number {
  return overlap(featuresOf(a), featuresOf(b));
}

/** The share of features that two statements have in common, 0 to 1. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const feature of a) if (b.has(feature)) shared += 1;
  return shared / (a.size + b.size - shared);
}

/** From here on two statements say the same. */
export const ALIKE = 0.7;

export type Other = { text: string; owner: string };

/** The statement of somebody else that says nearly the same, the likest one, or null. */
export function nearDuplicate(text: string, others: readonly Other[]): Other | null {
  const own = featuresOf(text);
  let best: { other: Other; score: number } | null = null;
  for (const other of others) {
    const score = overlap(own, featuresOf(other.text));
    if (score >= ALIKE && (best === null || score > best.score)) best = { other, score };
  }
  return best?.other ?? null;
}
