/** What a reader of paper sees for the signs people answer with; the feedback may be a symbol (p.194 ***). */
const WORDS: readonly (readonly [string, string])[] = [
  ["👍👌💪", "jempol"],
  ["👎", "jempol ke bawah"],
  ["🙂😊😀😃😄😁😆☺😍🥰🤗😇😉", "senyum"],
  ["🙁☹😞😟😔😢😭😕😥", "sedih"],
  ["😐😑", "biasa saja"],
  ["😡😠", "marah"],
  ["👏🎉", "tepuk tangan"],
  ["🙏", "terima kasih"],
  ["❤💙💚💛🧡💜", "hati"],
  ["⭐🌟★", "bintang"],
  ["✓✔☑✅", "centang"],
  ["✗✘❌", "silang"],
  ["⚠", "perhatian"],
];
const ARROWS: Readonly<Record<string, string>> = { "→": "->", "⇒": "=>", "←": "<-", "➜": "->", "➔": "->" };

/** One sign with what colours or joins it (skin, presentation, family, flag). */
const SIGN =
  /(?:[★✓✗✘→⇒←➜➔]|\p{Regional_Indicator}{2}|\p{Extended_Pictographic})(?:\uFE0F|\uFE0E|\p{Emoji_Modifier}|\u200D\p{Extended_Pictographic})*/gu;

/** Joins, variants and marks without a width of their own, which pasted text brings along. */
const INVISIBLE = /\p{Variation_Selector}|[\u200B-\u200D]|\u2060|\u20E3|\uFEFF/gu;

/** The font has letters and the usual signs but no pictures: they are written as words instead of as empty boxes. */
export function printable(text: string): string {
  const inWords = text.replace(SIGN, (sign) => {
    const [first = ""] = sign;
    if (HAS_GLYPH.has(first)) return first;
    return ARROWS[first] ?? `(${WORDS.find(([signs]) => signs.includes(first))?.[1] ?? "simbol"})`;
  });
  return inWords.replace(INVISIBLE, "");
}

/** Pictures by name that are letters to the font. */
const HAS_GLYPH = new Set(["©", "®", "™"]);

/** A copy of the content in which every text can be printed. */
export function printableContent<T>(content: T): T {
  if (typeof content === "string") return printable(content) as T;
  if (Array.isArray(content)) return content.map(printableContent) as T;
  if (typeof content !== "object" || content === null) return content;
  return Object.fromEntries(
    Object.entries(content).map(([key, value]) => [key, printableContent(value)]),
  ) as T;
}
