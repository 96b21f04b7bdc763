/** Letters and digits that are not mistaken for one another on paper (Crockford's base 32). */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Twenty of 32 signs: 100 bits, not to be guessed. */
const LENGTH = 20;

/** The code for random bytes, one per sign. */
export function codeFrom(bytes: Uint8Array): string {
  return Array.from(bytes.subarray(0, LENGTH), (byte) => ALPHABET[byte % ALPHABET.length]).join("");
}

export const RANDOM_BYTES = LENGTH;

/** As printed: "7H2K-9QWX-…". */
export function spacedCode(code: string): string {
  return code.match(/.{1,4}/g)?.join("-") ?? "";
}

/** What somebody typed or scanned as a code; null when it cannot be one. O is read as 0, I and L as 1. */
export function readCode(text: string): string | null {
  const code = text.toUpperCase().replace(/[\s-]/g, "").replaceAll("O", "0").replace(/[IL]/g, "1");
  return code.length === LENGTH && [...code].every((sign) => ALPHABET.includes(sign)) ? code : null;
}
