/** What somebody typed to find people: words that names begin with, or the digits of a NIP. */
export type SearchTerms = { words: string[]; tooShort: boolean };

const SHORTEST = 2;

/** "Sari wul" -> sari, wul; "19820418 200501 2 010" -> the 18 digits. Words of one letter do not narrow a search. */
export function searchTerms(text: string): SearchTerms {
  const digits = text.replace(/[\s.-]/g, "");
  if (/^\d+$/.test(digits))
    return { words: digits.length < SHORTEST ? [] : [digits], tooShort: digits.length < SHORTEST };
  const all = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  const words = [...new Set(all.filter((word) => word.length >= SHORTEST))].slice(0, 5);
  return { words, tooShort: all.length > 0 && words.length === 0 };
}

/** NIP with the birth date hidden, for people who have no need to know it: "•••••••• 200501 2 010". */
export function maskNip(nip: string): string {
  return `••••••••${nip.slice(8)}`.replace(/^(.{8})(\d{6})(\d)(\d{3})$/, "$1 $2 $3 $4");
}

/** The first text after every text that begins with `prefix`, in the order of code points. */
export function endOfPrefix(prefix: string): string {
  return `${prefix}\u{10ffff}`;
}
