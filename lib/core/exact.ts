/**
 * Exact decimals for amounts that must add up to the last digit: whole numbers of ten-thousandths, as the database keeps
 * them (20 digits, 4 after the point). Small and free of imports, so that a form can count while somebody types.
 */
export type Exact = bigint;

const DECIMALS = 4;
const ONE = 10n ** BigInt(DECIMALS);

/**
 * Reads what a person types: "12,5", "1.234,5", "12.5", "10". A dot before groups of three digits separates thousands.
 * Null when it is no number of at most 15 digits before and 4 after the comma.
 */
export function parseExact(text: string): Exact | null {
  const compact = text.replace(/\s/g, "");
  const plain = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(compact) ? compact.replaceAll(".", "") : compact;
  return fromDecimal(plain.replace(",", "."));
}

/** Reads a plain decimal such as "12.5", the way the database writes it; null when it is none that fits. */
export function fromDecimal(text: string): Exact | null {
  const parts = /^(-?)(\d{1,15})(?:\.(\d{1,4})0*)?$/.exec(text);
  if (parts === null) return null;
  const [, sign, integer = "0", fraction = ""] = parts;
  const value = BigInt(integer) * ONE + BigInt(fraction.padEnd(DECIMALS, "0"));
  return sign === "-" ? -value : value;
}

/** "12.5": for the database. */
export function toDecimal(value: Exact): string {
  const [sign, integer, fraction] = digitsOf(value);
  return `${sign}${integer}.${fraction}`;
}

/** "1.234,5": for people, without zeros at the end. */
export function formatExact(value: Exact): string {
  const [sign, integer, fraction] = digitsOf(value);
  const shown = fraction.replace(/0+$/, "");
  return `${sign}${integer.replace(/\B(?=(\d{3})+$)/g, ".")}${shown === "" ? "" : `,${shown}`}`;
}

function digitsOf(value: Exact): [sign: string, integer: string, fraction: string] {
  const size = value < 0n ? -value : value;
  return [value < 0n ? "-" : "", String(size / ONE), String(size % ONE).padStart(DECIMALS, "0")];
}

/** A target as it is written, in number and unit: "10 ton", "61,95%", "Rp1.250.000". */
export type Target = { value: Exact; unit: string | null };

/** Null when the text holds no number, or more than one ("80–90%", "3,5 dari skala 5"): then a person must say which. */
export function readTarget(text: string): Target | null {
  const numbers = text.match(/-?\d+(?:[.,]\d+)*/g) ?? [];
  const [number] = numbers;
  if (number === undefined || numbers.length > 1) return null;
  const value = parseExact(number);
  if (value === null) return null;
  const unit = text.replace(number, " ").replace(/\s+/g, " ").trim();
  return { value, unit: unit === "" ? null : unit };
}
