/** A number of at most four decimals as ten-thousandths: what `Decimal(20, 4)` columns hold, without rounding. */
export type Exact = bigint;

/** What a text says: "61,95%" is 61.95 with the unit "%". `unit` is null for a bare number. */
export type Quantity = { amount: Exact; unit: string | null };

const DECIMALS = 4;
const SCALE = 10n ** BigInt(DECIMALS);
/** Digits before the comma that the columns hold. */
const MAX_WHOLE_DIGITS = 16;

const NUMBER = /^(-?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/;
/** A dot that cannot separate thousands is taken as the decimal sign, as in lib/core/numbers.ts. */
const DOTTED = /^(-?)(\d+)()\.(\d{1,2}|\d{4,})$/;

/**
 * Reads one number in Indonesian notation without losing a digit: "12,5", "1.234", "100.000.000", "61,9500".
 * Null when it is no number, has more than four decimals, or more than sixteen digits before the comma.
 */
export function parseExact(text: string): Exact | null {
  const compact = text.replace(/\s/g, "");
  const [, sign, whole = "", comma, dot] = NUMBER.exec(compact) ?? DOTTED.exec(compact) ?? [];
  const digits = whole.replaceAll(".", "").replace(/^0+(?=\d)/, "");
  const decimals = (comma || dot || "").replace(/0+$/, "");
  if (digits === "" || digits.length > MAX_WHOLE_DIGITS || decimals.length > DECIMALS) return null;
  const amount = BigInt(digits) * SCALE + BigInt(decimals.padEnd(DECIMALS, "0"));
  return sign === "-" ? -amount : amount;
}

/**
 * Reads a target as it is written: "61,95%", "100.000.000 ton", "3,5 skala 5", "Rp.22.009.951.244", "90".
 * The unit is what stands around the number. Null when the text begins with no number, or tells a range ("80 – 90%",
 * "2-3 hari"): a range is not one amount.
 */
export function parseQuantity(text: string): Quantity | null {
  const written = text.normalize("NFKC").replace(/\s+/g, " ").trim();
  const [, currency, number = "", rest = ""] = /^(Rp)?\.? ?(-?[\d.,]*\d)(.*)$/i.exec(written) ?? [];
  const amount = parseExact(number);
  if (amount === null || /^\s*(?:[-–—~]|s\.?d\.?|sampai\b|hingga\b)\s*\d/i.test(rest)) return null;
  const unit = rest.replace(/^[\s,.-]+$/, "").trim();
  if (currency !== undefined) return { amount, unit: unit === "" ? "Rp" : `Rp ${unit}` };
  return { amount, unit: unit === "" ? null : unit };
}

/** "1.234,5": Indonesian separators, every digit, no zeros after the last one. */
export function formatExact(amount: Exact): string {
  const [sign, size] = amount < 0n ? ["-", -amount] : ["", amount];
  const whole = String(size / SCALE).replace(/\B(?=(\d{3})+$)/g, ".");
  const decimals = String(size % SCALE)
    .padStart(DECIMALS, "0")
    .replace(/0+$/, "");
  return `${sign}${whole}${decimals === "" ? "" : `,${decimals}`}`;
}

/** "1234.5": the form a database column takes. */
export function exactToColumn(amount: Exact): string {
  return formatExact(amount).replaceAll(".", "").replace(",", ".");
}

/** Reads what a `Decimal` column gave as text ("1234.5000"). Null stays null. */
export function exactFromColumn(value: { toString(): string } | null): Exact | null {
  return value === null ? null : parseExact(String(value).replace(".", ","));
}
